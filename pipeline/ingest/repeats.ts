import type { SourceLine } from './model.ts';
import { bare, folded, halfWidth } from './text.ts';

/** What a title is compared by: marks, width and white space apart. */
export const key = (text: string): string => bare(halfWidth(folded(text))).replace(/\[\d{1,2}\]$/u, '').replace(/於/gu, '于').replace(/[-_|—–－·:,.!?"'“”‘’《》<>()（）、，。：！？]/gu, '').toLowerCase();

const siteName = /[_|｜]|[-—–－]\s*\S{2,16}$/u;

/** Whether a line repeats the title, alone or with the name of the site behind it (…_某市水务局, … - 某网). */
export const sameTitle = (text: string, title: string): boolean => {
  const [own, other] = [key(text), key(title)];
  return other.length >= 4 && (own === other || (other.length >= 8 && own.startsWith(other) && /^[-—_]?\d{1,2}$/u.test(own.slice(other.length))) || (own.startsWith(other) && siteName.test(text.slice(title.length - 2)) && own.length <= other.length + 24));
};

const issued = /(?:印发|下发|发布|公布|转发|颁布)\s*《?(.{4,60}?)》?\s*的(?:通知|公告|通告|决定|命令|令|函)(?:[（(][^（()）]{1,8}[）)])?$/u;

/** Whether a line is the title of what a notice issues: 某县养老服务实施方案, below 关于印发《某县养老服务实施方案》的通知. */
export const issuedBy = (title: string): ((text: string) => boolean) => {
  const object = issued.exec(title)?.[1];
  const whole = object === undefined ? '' : key(object);
  return (text) => whole.length >= 6 && text.length <= 90 && key(text) === whole;
};

/** A title that is repeated over several lines has no more. */
const mostRepeated = 4;

const isCompany = /^\S{4,30}(?:有限公司|股份公司|集团|公司)$/u;

/** How many lines from one on repeat the title together, broken as the paper itself breaks it; 0 where they do not. */
export const repeatsTitle = (lines: readonly SourceLine[], at: number, title: string): number => {
  // 某某股份：董事会决议公告2020-03-19: the paper's own head is its body and what it is.
  const named = key(title.replace(/^[^：:]{2,8}[：:]/u, '').replace(/\s*\d{4}-\d{2}-\d{2}$|[（(][^（()）]{2,12}(?:修订|修正|更新)[）)]$/gu, ''));
  const [body, what] = [lines[at], lines[at + 1]];
  if (body && what && named.length >= 6 && (key(what.text) === named || key(body.text + what.text) === named) && isCompany.test(folded(body.text))) return 2;
  const whole = key(title);
  let joined = '';
  for (let count = 0; count < mostRepeated && joined.length < whole.length; count += 1) {
    const line = lines[at + count];
    if (line === undefined || line.text.length > 90) return 0;
    joined += key(line.text);
    if (joined === whole && whole.length >= 8) return count + 1;
    if (!whole.startsWith(joined)) return 0;
  }
  return 0;
};
