import { besideRoles, creditRoles, writerRoles } from './lexicon/index.ts';
import { unbracketed } from './persons.ts';
import { bare, folded } from './text.ts';

const roles = new Set(creditRoles);
const writes = new RegExp(writerRoles, 'u');
const isNames = (text: string): boolean => /^(?:\p{Script=Han}{0,6}(?:记者|記者|通讯员|通訊員)\s*)?[\p{Script=Han}*＊]{2,4}(?:[、，,][\p{Script=Han}*＊]{2,4}){0,3}$/u.test(text);

/** More parts than this no credit has. */
const mostParts = 10;

/** 林一舟/文 → the name and the role as parts of their own; 文/图 is one role. */
const partsOf = (text: string): readonly string[] =>
  text.replace(/\s*([／/|｜丨、])\s*(?=[文图圖摄攝])/gu, '$1').split(/\s+/u).flatMap((token) => {
    if (roles.has(bare(folded(token)))) return [token];
    const at = token.search(/[／/|｜丨]/u);
    return at > 0 && roles.has(folded(token.slice(at + 1))) ? [token.slice(0, at), token.slice(at + 1)] : [token];
  });

const isRole = (token: string): boolean => roles.has(folded(token)) || besideRoles.includes(folded(token));

/** 文 夏至 图 老蒋 编辑 庄周: the roles before the names. */
const rolesFirst = (text: string): string | null => {
  const tokens = text.split(/\s+/u);
  if (tokens.length < 2 || tokens.length > mostParts || !isRole(tokens[0] ?? '')) return null;
  const writer: string[] = [];
  let [role, count] = ['', 0];
  for (const [at, token] of tokens.entries()) {
    if (isRole(token)) {
      if (at + 1 >= tokens.length || isRole(tokens[at + 1] ?? '')) return null;
      [role, count] = [folded(token), count + 1];
    } else if (!isNames(token) && !/^\p{Script=Han}$/u.test(token)) return null;
    else if (writes.test(role) && !besideRoles.includes(role)) writer.push(token);
  }
  return count >= 2 || (tokens.length === 2 && writer.length === 1 && tokens[0] !== '写') ? writer.join(' ') : null;
};

/**
 * Who wrote, by a line of names and what they did behind them: 林一舟 文/图, 林一舟/文 徐来/图, 本报记者 林一舟 文 徐来 摄.
 * null where the line is none; empty where nobody is said to have written.
 */
export const creditedWriter = (line: string): string | null => {
  const text = unbracketed(line).trim().replace(/^[□■◎●○◆◇]\s*/u, '');
  if (text.length > 60 || !/[文图圖摄攝写寫]/u.test(text)) return null;
  const first = rolesFirst(text);
  if (first !== null) return first;
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > mostParts || !roles.has(bare(folded(parts.at(-1) ?? '')))) return null;
  let [names, writer]: [string[], string | null] = [[], null];
  for (const part of parts) {
    if (roles.has(bare(folded(part)))) {
      if (names.length === 0) return null;
      if (writer === null && writes.test(folded(part))) writer = names.join(' ');
      names = [];
    } else if (isNames(part) || /^\p{Script=Han}{0,8}(?:记者|記者|通讯员|通訊員|实习生|實習生)$/u.test(part) || /^\p{Script=Han}$/u.test(part)) names.push(part);
    else return null;
  }
  return writer ?? '';
};
