import { endsAsBody } from '../../bodies.ts';
import { readMeta } from '../../meta.ts';
import { bareByline } from '../../persons.ts';
import { tellsOccasion } from '../../printed.ts';
import { furnitureReason, tellsInClauses } from '../../page.ts';
import { bare, folded, namesPlace, running } from '../../text.ts';
import { numberingOf } from '../../numbering.ts';
import { key } from '../../repeats.ts';
import { isKindAlone, spokenOf } from '../../title.ts';
import type { Content } from './content.ts';
import type { Flow } from './flow.ts';
import { within } from './flow.ts';
import type { Named } from './title.ts';
import { articlePart, brokenTitle, endsAsSite, isChannel, isSite, joinsTitle, titleScore } from './title.ts';

/** The title of the window. */
export const isPageTitle = ({ block }: Flow): boolean => block.element.tagName === 'title' && block.up?.element.tagName === 'head';

/** Below this a line is not taken for the title. */
const leastScore = 3;

const isNamed = (text: string, { meta, page }: Named): boolean => [meta, page, page === null ? null : articlePart(page)].some((name) => name !== null && bare(name) === bare(text));

/** A title stands among so many lines before or at the beginning of the article. */
const longestHead = 300;

/** From where to where the flows of a title stand. */
export interface Titles { readonly from: number; readonly to: number }

/** Large centred lines of one size, neither numbered nor dated: a title broken over two. */
const setAlike = (a: Flow | undefined, b: Flow | undefined): boolean =>
  a !== undefined && b !== undefined && a.size !== undefined && a.size >= (a.block === b.block ? 18 : 20) && a.size === b.size && a.block.setting.centred === true && b.block.setting.centred === true &&
  a.text.length + b.text.length <= 80 && !/[。；：]$/u.test(a.text) && a.block.element.tagName === b.block.element.tagName && readMeta(b.text) === null && readMeta(a.text) === null;

/** Where nothing says what the title is: the first of the lines that stand centred together above the text. */
const centredBefore = (flows: readonly Flow[], regions: Content['regions']): { readonly at: number; readonly score: number } | null => {
  const is = (flow: Flow | undefined): boolean => flow !== undefined && flow.block.setting.centred === true && !isPageTitle(flow) && !flow.rows && !flow.afterPicture && regions[flow.block.order] === null &&
    flow.linked === 0 && bare(flow.text).length >= 4 && flow.text.length <= 60 && !/[。；：]$/u.test(flow.text) && readMeta(flow.text) === null && furnitureReason(flow.text) === null && !bareByline(flow.text) && !isChannel(flow.text);
  // The cells of a menu stand centred, side by side.
  const inRow = (index: number): boolean => [flows[index - 1], flows[index + 1]].some((beside) => beside !== undefined && beside.block !== flows[index]?.block && beside.block.element.tagName === 'td' && beside.block.up === flows[index]?.block.up);
  let at = flows.findLastIndex((flow, index) => is(flow) && !inRow(index));
  while (at > 0 && is(flows[at - 1])) at -= 1;
  return at < 0 ? null : { at, score: leastScore };
};

/** Whether a menu or the page's path names a line: 领导讲话, above the title, is the part of the site that the page is of. */
const namesPart = (flows: readonly Flow[], at: number): boolean => {
  const name = bare(flows[at]?.text ?? '');
  return name.length <= longestPart && flows.slice(0, at).some(({ text }) => bare(text) === name || (text.length <= 120 && furnitureReason(text) === 'breadcrumb' && bare(text).endsWith(name)));
};
const longestPart = 10;

/** Where nothing says what the title is: the only heading above the text, but for names of the site's parts and subtitles. */
const headingBefore = (flows: readonly Flow[], regions: Content['regions']): { readonly at: number; readonly score: number } | null => {
  const found = flows.flatMap((flow, at) => (flow.block.near.heading && regions[flow.block.order] === null && flow.linked === 0 && bare(flow.text).length >= 4 && flow.text.length <= 60 && furnitureReason(flow.text) === null && !isChannel(flow.text) && !/^(?:[—―─－]|--)/u.test(flow.text) && !namesPart(flows, at) ? [at] : []));
  const [at] = found;
  return at !== undefined && found.length === 1 ? { at, score: leastScore } : null;
};

/** ——…的调查, below a centred title: its second half. */
const isSubtitle = (a: Flow | undefined, b: Flow): boolean =>
  a?.block.setting.centred === true && b.block.setting.centred === true && /^(?:[—―─－]|--)/u.test(b.text) && !tellsOccasion(b.text) && b.text.length <= 60 && !/[。；]$/u.test(b.text);

const isSet = ({ block, bold, size, text }: Flow): boolean => block.setting.centred === true || block.near.heading !== null || bold * 2 > text.length || (size ?? 0) >= 18;

/** 某某股份有限公司 / 关于……的公告, in one element or in two alike, one right below the other: who speaks is part of the title. */
const spokenBy = (first: Flow | undefined, second: Flow | undefined, regions: Content['regions']): boolean => {
  if (!first || !second || first.rows || second.rows || first.linked + second.linked > 0 || first.text.length > 40 || second.text.length > 80) return false;
  const [above, below] = [first.block, second.block];
  const alike = above === below ? !second.first : above.up === below.up && second.first && (above.element.tagName === below.element.tagName || (above.near.heading !== null && below.near.heading !== null));
  return alike && isSet(first) && isSet(second) && (first.block.setting.centred === true) === (second.block.setting.centred === true) && regions[above.order] === null &&
    /^\S+$/u.test(first.text) && (endsAsBody(folded(first.text)) || namesPlace(first.text)) && /^(?:关于|[\d〇○零一二三四五六七八九]{4}年|第\S{1,6}届)/u.test(folded(second.text)) && spokenOf(folded(second.text)) && !/[。；，：:]$/u.test(second.text) && !bare(second.text).includes(bare(first.text));
};

/** ——在某某大会上的讲话, 管理办法: what a title ends with, and none by itself. */
const isHalf = (text: string): boolean => (/^(?:[—―─－]|--)/u.test(text) && !tellsOccasion(text)) || isKindAlone(folded(bare(text).replace(/[[［]\d{1,2}[\]］]$/u, '')));

/** Whether a line right above such a half may be the first one. */
const mayLead = (flow: Flow | undefined, regions: Content['regions']): boolean =>
  flow !== undefined && !flow.rows && flow.linked === 0 && !isPageTitle(flow) && regions[flow.block.order] === null && bare(flow.text).length >= 5 && flow.text.length <= 45 && !/[。；：:]$/u.test(flow.text) &&
  readMeta(flow.text) === null && furnitureReason(flow.text) === null && !isChannel(flow.text) && !endsAsSite(flow.text) && numberingOf(flow.text) === null;

/** A row of asterisks or strokes, as press releases have them below their title. */
const ruledOff = /^[*＊=＝]{8,}$/u;
/** Where nothing says what the title is: the line that a rule is drawn below. */
const ruledBefore = (flows: readonly Flow[], regions: Content['regions']): { readonly at: number; readonly score: number } | null => {
  const at = flows.findIndex((flow, own) => mayLead(flow, regions) && ruledOff.test(flows[own + 1]?.text ?? ''));
  return at < 0 ? null : { at, score: leastScore };
};

/** Type in which headlines are set, and the lines below them, in pixels. */
const headline = 22;
/** So large a line needs not be bold. */
const banner = 28;
const deck = 18;
/** Where nothing says what the title is: the one line in the largest type, bold. */
const largestBefore = (flows: readonly Flow[], regions: Content['regions']): { readonly at: number; readonly score: number } | null => {
  const found = flows.flatMap((flow, at) => ((flow.size ?? 0) >= (flow.bold * 2 > flow.text.length ? headline : banner) && mayLead(flow, regions) && !endsAsBody(folded(flow.text)) ? [at] : []));
  const most = Math.max(0, ...flows.map(({ size }) => size ?? 0));
  const [at, other] = found;
  return at !== undefined && other === undefined && flows[at]?.size === most ? { at, score: leastScore } : null;
};
/** 漁民憂上落冰鮮無位泊, right below a headline and in hardly smaller type: its second line. */
const isDeck = (a: Flow | undefined, b: Flow | undefined, regions: Content['regions']): boolean =>
  a !== undefined && b !== undefined && (a.size ?? 0) >= headline && (b.size ?? 0) >= deck && (b.size ?? 0) < (a.size ?? 0) && ((a.bold * 2 > a.text.length && b.bold * 2 > b.text.length) || (a.size ?? 0) >= banner) && mayLead(b, regions) && !bareByline(b.text);

/** 落枕, large and centred right above the line of its date: a short title. */
const isLargeAbove = ({ block, size, text }: Flow, next: Flow | undefined): boolean =>
  block.setting.centred === true && (size ?? 0) >= 18 && /^\p{Script=Han}{2,3}[？?！!]?$/u.test(text) && next !== undefined && (readMeta(next.text)?.meta.dates.length ?? 0) > 0;
const shortest = 2;
/** Large type right above the line of the date speaks for a title. */
const dayBelow = 2;
/** Of so many lines above it none is larger. */
const nearLarge = 6;

/** So many flows below a heading its second half may stand. */
const farthestHeading = 12;

/** The flow that is the title, and those that continue it. */
export const findTitle = (flows: readonly Flow[], { root, regions }: Content, named: Named): Titles | null => {
  const inside = flows.findIndex(({ block }) => within(block, root));
  const text = flows.findIndex((flow, at) => at >= inside && regions[flow.block.order] === null && within(flow.block, root) && !flow.rows && running(flow.text) && tellsInClauses(flow.text) && titleScore(flow, named, null) < leastScore);
  const end = Math.min(text < 0 ? flows.length : text, Math.max(0, inside) + longestHead);
  const paths = flows.slice(0, end).filter((flow) => flow.text.length <= 120 && furnitureReason(flow.text) === 'breadcrumb').map((flow) => flow.text.split(/[>＞»›》/／|→\s]+/u).map((step) => bare(step)));
  const inPath = (own: string): boolean => paths.some((steps) => steps.slice(1, -1).includes(bare(own)));
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = 0; at < end; at += 1) {
    const flow = flows[at];
    if (!flow || isPageTitle(flow)) continue;
    // A part of the site that the page's path leads through, in its menu.
    if (flow.block.near.heading === null && bare(flow.text).length <= longestPart && inPath(flow.text)) continue;
    // 《某日报》（2022年11月03日 第05版）: the window names the same, and yet it is no title.
    if (flow.block.near.heading === null && flow.text.length <= 60 && (readMeta(flow.text)?.meta.dates.length ?? 0) > 0 && flow.text !== named.meta) continue;
    const next = flows[at + 1];
    const region = regions[flow.block.order] ?? null;
    const joined = next && at + 1 < end && joinsTitle(flow.text, next.text, named) ? titleScore({ ...flow, text: flow.text + next.text }, named, region) : 0;
    const spoken = spokenBy(flows[at - 1], flow, regions) ? leastScore : 0;
    // 一、现状: a numbered line is the title only where the page's head says so.
    const least = isLargeAbove(flow, next) ? shortest : undefined;
    const aboveDay = (flow.size ?? 0) >= 20 && flow.linked === 0 && region === null && !bareByline(flow.text) && flows.slice(Math.max(0, at - nearLarge), at).every(({ size }) => (size ?? 0) <= (flow.size ?? 0)) && next !== undefined && (readMeta(next.text)?.meta.dates.length ?? 0) > 0 ? dayBelow : 0;
    const score = numberingOf(flow.text) !== null && !isNamed(flow.text, named) ? 0 : Math.max(titleScore(flow, named, region, least) + aboveDay, joined, spoken);
    if (score >= leastScore && score >= (best?.score ?? 0)) best = { at, score };
  }
  if (!best) {
    const heading = headingBefore(flows.slice(0, end), regions);
    const shown = heading ?? ruledBefore(flows.slice(0, end), regions) ?? largestBefore(flows.slice(0, end), regions) ?? centredBefore(flows.slice(0, end), regions);
    const flow = shown && flows[shown.at];
    // A part's heading, where the window alone names the article.
    const byWindow = named.page !== null && !isSite(named.page) && !isChannel(articlePart(named.page)) && !endsAsSite(articlePart(named.page)) && bare(articlePart(named.page)).length >= 6;
    best = flow && !heading && byWindow && within(flow.block, root) && (flow.size ?? 0) < 18 && !ruledOff.test(flows[(shown?.at ?? 0) + 1]?.text ?? '') ? null : shown;
  }
  if (!best) return null;
  // The page heads its text with the title once more: that is nearer.
  const shown = key(flows[best.at]?.text ?? '');
  const nearer = flows.findLastIndex((flow, at) => at > (best?.at ?? 0) && at < end && key(flow.text) === shown && titleScore(flow, named, regions[flow.block.order] ?? null) >= leastScore);
  if (nearer > 0) best = { at: nearer, score: best.score };
  // ——在某某论坛上的主旨演讲, with the page's tools between it and the heading that it belongs to.
  const heading = isHalf(flows[best.at]?.text ?? '') && !mayLead(flows[best.at - 1], regions) ? flows.slice(0, best.at).findLastIndex((flow) => flow.block.near.heading !== null && flow.linked === 0 && (regions[flow.block.order] === null || flow.block.near.heading.element.tagName === 'h1') && bare(flow.text).length >= 5) : -1;
  if (heading >= 0 && best.at - heading <= farthestHeading) best = { at: heading, score: best.score };
  let [from, to] = [best.at, best.at + 1];
  let whole = flows[from]?.text ?? '';
  for (let next = flows[to]; next && to < end && ((joinsTitle(whole, next.text, named) && !tellsOccasion(next.text)) || brokenTitle(flows[to - 1], next) || setAlike(flows[from], next) || (to === from + 1 && isDeck(flows[from], next, regions)) || (to === from + 1 && spokenBy(flows[from], next, regions)) || (/[—―─－]{2}$/u.test(whole) && next.block.setting.centred === true && mayLead(next, regions)) || isSubtitle(flows[from], next)); next = flows[to]) {
    whole += next.text;
    to += 1;
  }
  while (from > 0 && (setAlike(flows[from - 1], flows[from]) || brokenTitle(flows[from - 1], flows[from])) && regions[flows[from - 1]?.block.order ?? 0] === null) from -= 1;
  if (spokenBy(flows[from - 1], flows[from], regions)) from -= 1;
  if (mayLead(flows[from - 1], regions) && isDeck(flows[from - 1], flows[from], regions)) from -= 1;
  if (isHalf(flows[from]?.text ?? '') && mayLead(flows[from - 1], regions)) from -= 1;
  return { from, to };
};
