import { endsAsBody } from './bodies.ts';
import { bodyParts, longSurnames, namelessKinds, officeEnds, offices, signingOffices, standaloneHeadings, surnames, titleAsides } from './lexicon/index.ts';
import { bare, closed, endsWithAny, folded } from './text.ts';

/** Marks that papers set before a writer's name. */
export const nameMarks = /^[□■◎●○◆◇▲△\s]+/u;

/** A line that stands in brackets as a whole, without them. */
export const unbracketed = (text: string): string => /^[（([【〔]([^（）()[\]【】〔〕]+)[）)\]】〕]$/u.exec(text.trim())?.[1]?.trim() ?? text;

const titleAside = new RegExp(titleAsides, 'u');

/** A name under a title, without the marks and brackets around it: □林一舟, （林一舟）. */
export const unmarkedName = (text: string): string => {
  const inner = unbracketed(text);
  return inner === text ? text.replace(nameMarks, '') : titleAside.test(folded(inner)) ? text : inner;
};

/** Of four characters only a name with a surname of two is one. */
const doubled = new RegExp(`^${longSurnames}`, 'u');

/** 青石发布: what bodies call their accounts. */
export const accountName = /^(?!即时|立即|正式|联合|最新|权威)\p{Script=Han}{2}(?:发布|融媒|日报|晚报)$/u;

const noName = new RegExp(`${namelessKinds}|${offices}`, 'u');

/** A name of two to four characters (张三, 李 四), masks with them. */
export const looksLikeName = (text: string): boolean => !accountName.test(text) && !noName.test(folded(text)) && !/^[一二三四五六七八九十这那我你他她它每很不都今昨]/u.test(text) && !standaloneHeadings.includes(bare(folded(text))) && /^[\p{Script=Han}*＊×]{1,2}\s*[\p{Script=Han}*＊×]{1,3}$/u.test(text) && (bare(text).length <= 3 || (bare(text).length === 4 && (doubled.test(folded(text)) || /[\s*＊×]/u.test(text))));

/** Names side by side: 顾小满 江川. */
const looksLikeNames = (text: string): boolean => {
  const names = text.replace(/(?<=\p{Script=Han})[\d⁰¹²³⁴-⁹①-⑨*＊,，]{1,4}(?=[\s、，,]|\p{Script=Han}|$)/gu, (marks) => (/[,，]$/u.test(marks) ? '，' : '')).replace(/(?<=^|[\s，,、])(\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}{1,2}(?:[\s，,、]|$))/gu, '$1').split(/[\s、，,]+/u);
  // 稳中提质 向新而行: several names of four characters are none.
  if (names.length > 1 && names.every((name) => name.length === 4 && !doubled.test(folded(name)))) return false;
  return names.length <= 4 && names.every((name) => /^[\p{Script=Han}*]{2,4}$/u.test(name) && !/^[一二三四五六七八九十两几多]|[的了是在不与]|和(?!$)/u.test(name));
};

/** An office and the name of who holds it: 县长 贺兰山. */
export const officeAndName = (text: string): boolean => {
  // 贺 兰: a short name, set as wide as the longer ones.
  const [office, name, more] = folded(text).replace(/(?<=[\s：:]\p{Script=Han})\s+(?=\p{Script=Han}(?:\s+\p{Script=Han})?$)/u, '').replace(/(?<=[\s：:]\p{Script=Han}{2})\s+(?=\p{Script=Han}$)/u, '').replace(/^(\p{Script=Han})\s(?=\p{Script=Han}\s)/u, '$1').split(/[\s：:]+/u);
  if (name === undefined && text.length <= 22 && officeGlued.test(folded(text))) return true;
  return office !== undefined && name !== undefined && more === undefined && office.length <= 20 && endsWithAny(office, officeEnds) && /^(?:[\p{Script=Han}*＊×]{2,5}|\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,8}){1,3})$/u.test(name);
};

/** Who is listed: 方以庭（女） 县商务局局长; or bodies side by side, set apart by spaces. */
export const onRoster = (text: string): boolean => {
  const parts = folded(text).replace(/^(\p{Script=Han})\s(?=\p{Script=Han}(?:\s|[（(]))/u, '$1').split(/\s+/u);
  const [name = '', office = '', ...more] = parts;
  if (looksLikeName(name.replace(/[（(][^（()）]{1,12}[）)]$/u, '')) && more.length === 0 && office.length >= 4 && endsWithAny(office, [...officeEnds, '负责人'])) return true;
  return parts.length >= fewestBodies && parts.every((part) => part.length >= 4) && parts.filter((part) => endsAsBody(part)).length * 3 >= parts.length * 2;
};
const fewestBodies = 3;

const signing = new RegExp(`^${signingOffices}[：:]?[\\p{Script=Han}*×]{2,4}$`, 'u');
/** 县长贺兰山: without a space between; the name begins with a surname. */
const officeGlued = new RegExp(`^[^的，。：；、]{0,18}(?:${officeEnds.join('|')})(?:${surnames})[\\p{Script=Han}]{1,2}$`, 'u');

/** 审 判 员 某 某: who signs a judgment, set wide. */
export const signsInOffice = (text: string): boolean => text.length <= 30 && signing.test(bare(folded(text)));

/** A body and who wrote in it: 某市规划院 张三 李四. */
export const bodyAndNames = (text: string): readonly [body: string, names: string] | null => {
  // 桑 叶: one name, set as wide as those of three characters.
  const [body = '', ...names] = text.replace(/\s+[|｜丨]\s+/gu, ' ').replace(/(?<=\s\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, '').split(/\s+/u);
  const last = names.at(-1) ?? '';
  // 林一舟 青石大学经济学院: the other way about.
  if (looksLikeName(body) && last.length >= 4 && endsAsBody(folded(last)) && names.slice(0, -1).every((name) => looksLikeName(name))) return [last, [body, ...names.slice(0, -1)].join(' ')];
  // 林一舟 某某基金会副研究员: with what the writer is there.
  if (names.length === 1 && looksLikeName(body) && last.length >= 6 && endsWithAny(folded(last), officeEnds) && inBodyOf.test(folded(last))) return [last.slice(0, last.length - (inBodyOf.exec(folded(last))?.[1]?.length ?? 0)), body];
  // 某某经济研究院 副研究员 温如许: with the office between.
  const [office, ...held] = names.length > 2 && inBody.test(folded(names[0] ?? '')) ? names.slice(1) : names;
  if (body.length >= 4 && endsAsBody(folded(body)) && held.length > 0 && held.every((name) => looksLikeName(name)) && endsWithAny(folded(office ?? ''), officeEnds)) return [body, held.join(' ')];
  return names.length > 0 && body.length >= 4 && endsAsBody(folded(body)) && names.every((name) => looksLikeName(name)) ? [body, names.join(' ')] : null;
};

/** 林一舟/青石研究院 Anna Weber/莱茵中心: writers, each with the body behind a stroke; null where a line is none. */
export const namesAtBodies = (text: string): string | null => {
  const parts = text.split(/[\u3000；;]|\s{2,}|(?<=[\p{Script=Han}])\s(?=[^/／|｜]{2,30}[/／|｜])/u).map((part) => /^([^/／|｜]{2,30})[/／|｜]([^/／|｜]{4,30})$/u.exec(part.trim()));
  const names = parts.map((part) => (part !== null && (endsAsBody(folded(part[2] ?? '')) || (inBodyOf.test(folded(part[2] ?? '')) && endsWithAny(folded(part[2] ?? ''), officeEnds))) && (looksLikeName(part[1] ?? '') || /^[A-Z][\p{L}.]*(?:\s[A-Z][\p{L}.]*){1,3}$/u.test(part[1] ?? '')) ? part[1] : undefined));
  return names.length > 0 && names.every((name) => name !== undefined) ? names.join(' ') : null;
};

/** 某某基金会副研究员, 某某大学教授: an office of a body. */
const inBodyOf = /(?:会|院|所|中心|大学|公司|社|局|集团|学院)(\p{Script=Han}{2,8})$/u;
const inBody = new RegExp(`^\\p{Script=Han}{2,12}${bodyParts}$`, 'u');

/** A name or a body that may stand as a byline by itself under a title. */
export const bareByline = (marked: string): boolean => {
  const text = unmarkedName(marked);
  return text.length <= 40 && !closed(text) && !standaloneHeadings.includes(bare(folded(text))) && !/^[—－\-《（(【“]/u.test(text) &&
  (looksLikeName(text) || officeAndName(text) || bodyAndNames(text) !== null || (text.length <= 24 && /[\s、，,]/u.test(text) && looksLikeNames(text) && bare(text).replace(/[\d，,、]/gu, '').length <= 12) || text.split(/\s+/u).every((part, at) => part.length >= 3 && !/[：:]/u.test(part) && (endsAsBody(folded(part)) || (at > 0 && inBody.test(folded(part))))));
};
