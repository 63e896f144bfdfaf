import { endsAsBody } from './bodies.ts';
import { bodyOffices, bodyParts, innerBodies, newsletterEnds, officeEnds, surnames, teamEnds } from './lexicon/index.ts';
import type { StatedMeta } from './model.ts';
import { looksLikeName } from './persons.ts';
import { endsWithAny, folded } from './text.ts';

const office = new RegExp(bodyOffices, 'u');
const inBody = new RegExp(`^\\p{Script=Han}{2,12}${bodyParts}$`, 'u');

/** A body, not a team in one: 统计局 publishes, 课题组 writes. */
export const isBody = (name: string): boolean => (/\s/u.test(name) ? name.split(/\s+/u).every((part) => part.length >= 4 && isBody(part)) : office.test(folded(name)) || (endsAsBody(folded(name)) && (!endsWithAny(folded(name), teamEnds) || ofGovernment.test(folded(name)))));
/** 某省人民政府新闻办公室: an office that publishes for who governs. */
const ofGovernment = /(?:人民政府|[省市县区州]委|[厅局])(?:新闻|外事|研究|综合)?办公[室厅]$/u;

/** 康复医学科 林一舟: the name, behind the part of the body that it belongs to. */
const withoutPart = (name: string): string => {
  const [part = '', ...names] = name.split(/\s+/u);
  return names.length > 0 && (inBody.test(folded(part)) || isBody(part)) && names.every((own) => looksLikeName(own)) ? names.join(' ') : name;
};

/** 記者方以庭: the name; of several, or with a space between, the whole is kept. */
const withoutOffice = (name: string): string => withoutHeld(withoutPart(name)).replace(/(?<=(?:记者|記者).*)(?:\s+[\p{Script=Han}、]{2,12})?(?:报道|報道|报导|報導)$/u, '').replace(/^[记記]者(?=[\p{Script=Han}*]{2,3}$)/u, '').replace(/(?<=\p{Script=Han})(?:[\d⁰¹²³⁴-⁹①-⑨]{1,4}|(?<=\p{Script=Han}{2})[*＊])(?:[，,][\d⁰¹²³⁴-⁹①-⑨*＊]{1,2}){0,3}(?=[\s、，,]|$)/gu, '').replace(/(?<=记者|記者|通讯员|实习生)[／/](?=\p{Script=Han})/gu, ' ').replace(/(?<=^[\p{Script=Han}*]{2,4})\s*[发發]自\s*\S{2,10}$/u, '');

/** 市长 林一舟: of a speech that names its speaker by the office, the name. */
const withoutHeld = (name: string): string => {
  const [, holds = '', held = ''] = /^([^\s：:]{3,24})[\s\u3000]+(\p{Script=Han}{2,3}|\p{Script=Han}\s\p{Script=Han})$/u.exec(name) ?? [];
  return endsWithAny(folded(holds), officeEnds) && looksLikeName(held.replace(/\s/gu, '')) ? held.replace(/\s/gu, '') : name;
};

const inner = new RegExp(innerBodies, 'u');
const surname = new RegExp(`^${surnames}`, 'u');

/** 综合科, 县政府办公室: a part of a body, or a body by the name it has at home. */
const isInner = (name: string): boolean => inner.test(folded(name)) && !(surname.test(folded(name)) && looksLikeName(name));

/** The body itself: 某某研究院 of 某某研究院 城市研究中心, 某某厅 of 某某厅等9部门. */
const bodyOf = (name: string): string => {
  const first = name.replace(/(?<=[日晚时早周商导]\s*[报報]|[新通]\S?[社网網])(?:股份)?有限公司$/u, '').replace(/(?<=公司)(?:董事会|监事会)$|(?<=人民政府)公报$/u, '').replace(/等\s*[\d一二三四五六七八九十]{1,3}\s*(?:个|家)?(?:部门|单位|机构)$/u, '').trim();
  const [head = first, ...parts] = first.split(/\s+/u);
  return parts.length > 0 && parts.every((part) => inBody.test(folded(part)) || isInner(part)) && isBody(head) ? head : first;
};

/** Of what publishes by its name at home, the body that the page names in full; of several, the one that signs. */
const inFull = (name: string, others: readonly string[], signer: string | null): string => {
  if (!isInner(name)) return name;
  const bodies = [...others, signer ?? ''].flatMap((other) => other.split(/\s+/u)).filter((other) => other !== name && !isInner(other) && isBody(other));
  return bodies.find((other) => other.endsWith(name)) ?? bodies.find((other) => other === signer) ?? bodies[0] ?? name;
};

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
    // 综合科, 政府办: a part of who publishes has no name of its own.
    const persons = writing.filter((name) => !isInner(withoutOffice(name)) || (writers.includes(name) && name.endsWith('局')));
    // 某某研究会课题组 林一舟 徐来: the team's members, where they are named.
    const writer = persons.find((name) => !endsWithAny(folded(name), teamEnds)) ?? persons[0];
    return { byline: writer === undefined ? null : withoutOffice(writer), publisher: bodyOf(inFull(stated, [...publishers, ...bylines], signer)) };
  }
  const writer = bylines.find((name) => name !== body);
  // A body that is named as the writer, where nobody else publishes, has done both: it is named once.
  if (body === undefined && signer === null && writer !== undefined && !writers.includes(writer) && !senders.includes(writer) && !endsWithAny(folded(writer), teamEnds) && !/\s/u.test(writer) && (endsAsBody(folded(writer)) || isInner(writer))) return { byline: null, publisher: bodyOf(inFull(writer, publishers, signer)) };
  const published = body ?? signer;
  return { byline: writer === undefined ? null : withoutOffice(writer), publisher: published === null ? null : bodyOf(inFull(published, publishers, signer)) };
};
