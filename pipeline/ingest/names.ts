import { endsAsBody } from './bodies.ts';
import { bodyOffices, newsletterEnds, teamEnds } from './lexicon/index.ts';
import type { StatedMeta } from './model.ts';
import { endsWithAny, folded } from './text.ts';

const office = new RegExp(bodyOffices, 'u');

/** A body, not a team in one: 统计局 publishes, 课题组 writes. */
export const isBody = (name: string): boolean => (/\s/u.test(name) ? name.split(/\s+/u).every((part) => part.length >= 4 && isBody(part)) : office.test(folded(name)) || (endsAsBody(folded(name)) && !endsWithAny(folded(name), teamEnds)));

/** 記者方以庭: the name; of several, or with a space between, the whole is kept. */
const withoutOffice = (name: string): string => name.replace(/^[记記]者(?=[\p{Script=Han}*]{2,3}$)/u, '').replace(/(?<=\p{Script=Han})(?:[\d⁰¹²³⁴-⁹①-⑨]{1,4}|(?<=\p{Script=Han}{2})[*＊])(?:[，,][\d⁰¹²³⁴-⁹①-⑨*＊]{1,2}){0,3}(?=[\s、，,]|$)/gu, '').replace(/(?<=记者|記者|通讯员)[／/](?=\p{Script=Han})/u, ' ');

/**
 * Who wrote and who published, of all that a page states, the first statements first. A body that stands under the title
 * by itself, with no other named as the source, publishes what it says; nobody has written it. `signer`: the body that signs at the end, which publishes where nothing else says who does.
 */
export const namesOf = ({ bylines: named, writers, publishers, senders }: Pick<StatedMeta, 'bylines' | 'writers' | 'publishers' | 'senders'>, signer: string | null): { readonly byline: string | null; readonly publisher: string | null } => {
  const bylines = [...named, ...senders];
  const [first] = publishers;
  // A newsletter by its name, and the body that issues it.
  const stated = first !== undefined && endsWithAny(folded(first), newsletterEnds) ? (publishers.slice(1).find((name) => endsAsBody(folded(name))) ?? first) : first;
  const body = bylines.find((name) => isBody(name) && !writers.includes(name) && !senders.includes(name));
  const issued = stated !== undefined && body !== undefined && endsWithAny(folded(stated), newsletterEnds);
  if (stated !== undefined && !issued) {
    const writing = bylines.filter((name) => !isBody(name) || writers.includes(name) || senders.includes(name));
    // 某某研究会课题组 林一舟 徐来: the team's members, where they are named.
    const writer = writing.find((name) => !endsWithAny(folded(name), teamEnds)) ?? writing[0];
    return { byline: writer === undefined ? null : withoutOffice(writer), publisher: stated };
  }
  const writer = bylines.find((name) => name !== body);
  return { byline: writer === undefined ? null : withoutOffice(writer), publisher: body ?? signer };
};
