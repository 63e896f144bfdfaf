import {
  annexHeads, bullets, captionCredits, captionMarks, chartUnits, closings, fieldLabels, headingMarks, namedAnnexes, namedOpenings, noteHeadings, noteStarts, openEnds, standaloneHeadings, summaryNames,
} from './lexicon/index.ts';
import { keywordLine } from './keywords.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { isTableMark, isUnitLine } from './regroup/index.ts';
import { inHalves } from './shape.ts';
import { asksSomebody, closed, closedLabel, folded, halfWidth, sentenceEnd, unwrapped } from './text.ts';
import { looksLikeName, officeAndName, onRoster, signsInOffice, unbracketed } from './persons.ts';

const re = {
  bullet: new RegExp(bullets, 'u'), mark: new RegExp(captionMarks, 'u'), credit: new RegExp(captionCredits, 'u'),
  note: new RegExp(noteStarts, 'u'), headingMark: new RegExp(headingMarks, 'u'), annex: new RegExp(namedAnnexes, 'u'), open: new RegExp(openEnds, 'u'),
  field: new RegExp(`^[\\p{Script=Han}（）()]{0,6}(?:${fieldLabels.join('|')})(?:[（(][^（）()]{1,12}[）)])?\\s*[：:]\\s*\\S`, 'u'),
};
const longestHeading = 45;
/** A report's own headings (一、, （一）) may be sentences of several clauses. */
const longestOuter = 64;
const longestCaption = 160;

/** What a line looks like by itself, before its neighbours speak. `sentence`: numbered, short, and closed as a sentence. */
export type Look = 'text' | 'item' | 'note' | 'caption' | 'numbered' | 'sentence' | 'marked' | 'short' | 'unit' | 'plain' | 'quote' | 'table';

/** 电池级碳酸锂现货均价（万元/吨）: what a chart or a table shows, and in which unit. */
const chartUnit = new RegExp(chartUnits, 'u');

const isCaption = (text: string): boolean => {
  if (text.length > longestCaption) return false;
  // ★ 要素价格（2016年）: no picture has such a mark.
  if (/^[★☆]/u.test(text)) return false;
  if (asksSomebody(text.replace(/^[▲△▼▽]\s*/u, ''))) return false;
  // （一）摸底阶段（2021年7月）: its number says what it is, unless somebody is credited.
  if (numberingOf(text)?.list === false && !/摄|供图|图源/u.test(text)) return false;
  if (re.credit.test(text) || (text.length <= longestHeading && chartUnit.test(text) && numberingOf(text) === null)) return true;
  return isTableMark(text) || (re.mark.test(text) && (text.length <= 60 || /^(?:[▲△▼]|图为|图片?[：:]|图说)/u.test(text)));
};

/** A line that is one quotation and nothing else: 「……」. */
const isQuotation = (text: string): boolean => {
  if (/^[“「][^”」]{6,}[”」]\s*(?:——|──|――|--)\s*[^。，]{2,20}$/u.test(text)) return true;
  const [open, close] = [text[0] ?? '', text.at(-1) ?? ''];
  const inner = text.slice(1, -1);
  return ['“”', '「」', '『』'].includes(open + close) && inner.length >= 6 && !inner.includes(open) && (inner.length > 24 ? /[。！？…，]/u : /[。！？…]$/u).test(inner);
};

/** √适用 □不适用: what a form leaves to be ticked. */
const ticked = /^(?:[√☑✓✔□☐■]\s*[^\s。，]{1,8}\s*){2,}$/u;

/** 关键词 …; (某某研究院供稿); 附件2：; an address: each says what it is by itself. */
const inBrackets = /^[（(][^（()）]{5,60}[）)]$/u;
const opening = new RegExp(namedOpenings, 'u');
/** ——石龙镇村民康有田: whose words stand above. */
const attribution = /^(?:——|──|――|--)\s*[^。！？；：:]{2,24}$/u;
/** 本报讯, 某市人民政府令: stands by itself before what it opens. */
const opener = /^(?:本报|本网|本刊|本台|本社)讯$|^\p{Script=Han}{4,20}(?:人民政府|委员会|办公室|办公厅|部|局|厅|委)令$/u;
/** （洪 波 江一帆）: who wrote a part of a yearbook, below it. */
const creditsPart = (text: string): boolean => { const inner = unbracketed(text); return inner !== text && /^[\p{Script=Han}\s、，*]{2,16}$/u.test(inner) && inner.replace(/^(\p{Script=Han})\s+(?=\p{Script=Han}$)/u, '$1').split(/[\s、，]+/u).every((name) => looksLikeName(name) && name.length <= 3); };
const attachment = /^附件\s*\d{0,2}\s*[：:]?$/u;
/** 《超低温阀门采购合同》: the name of a paper, alone. */
const named = /^《[^《》]{4,60}》[；;。]?$/u;
const address = /^(?:https?:\/\/|www\.)\S+$/u;

const isPlain = (text: string): boolean =>
  (text.length <= 60 && re.field.test(closedLabel(text))) || officeAndName(text) || signsInOffice(text) || creditsPart(text) || [ticked, keywordLine, inBrackets, attribution, opener, attachment, address, named].some((one) => one.test(text)) || closings.includes(unwrapped(text).replace(/[。！!]$/u, ''));

const lastButOne = /[；;](?:以及|及|和|或|或者|并)$/u;

const numberedLook = (text: string): Look | null => {
  const number = numberingOf(text);
  if (!number) return null;
  const short = text.length <= (number.list || !number.runIn || /[。；]/u.test(text) ? longestHeading : longestOuter);
  if (short && ((!closed(text) && !lastButOne.test(text)) || (/[？?！!]$/u.test(text) && !/[。；]/u.test(text)))) return 'numbered';
  // …；以及: the last item but one.
  if ((/[；;]$/u.test(text) || lastButOne.test(text)) && text.length <= 160 && (number.list || !/。/u.test(text))) return 'item';
  const one = !/[。；;！？]./u.test(number.rest);
  if (one && number.list && text.length <= 80 && sentenceEnd(text)) return short ? 'sentence' : 'item';
  return one && short && number.runIn && text.endsWith('。') ? 'sentence' : null;
};

/** 全年建筑业总产值24.7亿元，增长8.9%: a clause with its figure, and another; no heading and no caption has that. */
const tellsFigures = /\d(?:\.\d+)?\s*(?:[万亿]?(?:元|吨|亩|人次|千瓦时|平方米|公里|家|户|辆|件)|[%％])[^，,]{0,8}[，,].*\d(?:\.\d+)?\s*(?:[%％]|个?百分点|[万亿])/u;

const headsAnnex = new RegExp(annexHeads, 'u');

/** What a line looks like. */
export const lookOf = ({ text: written, hint, look: set, picture }: SourceLine): Look => {
  if (hint) return hint.is === 'table' ? 'table' : 'text';
  if (written.length > longestCaption) return re.note.test(written) ? 'note' : 'text';
  const own = written.replace(/^[\u200B-\u200F\u2060\uFEFF]+|[\p{Co}\u200B-\u200F\u2060\uFEFF]+$/gu, '');
  const text = folded(own);
  const unmarked = text.replace(/^\p{Co}\s*/u, '');
  if (re.note.test(text) || (text.length <= 12 && noteHeadings.includes(unwrapped(text)))) return 'note';
  if (isUnitLine(text)) return 'unit';
  if (isCaption(text)) return 'caption';
  if (re.annex.test(text) || opening.test(text) || (set !== undefined && (set.bold || set.centred || set.size >= 1.1) && headsAnnex.test(text))) return 'marked';
  // 特别提示：, and what stands out in its type (投资建议：)
  if (text.length <= 12 && (/提示[：:]$/u.test(text) || (/[：:]$/u.test(text) && !attachment.test(text) && !summaryNames.includes(unwrapped(text)) && set !== undefined && (set.bold || set.size >= 1.1))) && standaloneHeadings.includes(unwrapped(text))) return 'marked';
  if (re.headingMark.test(text) && text.length <= 32 && !sentenceEnd(unwrapped(text))) return 'marked';
  if (isPlain(text) || (unmarked !== text && isPlain(unmarked))) return 'plain';
  if (picture !== true && onRoster(text)) return 'plain';
  if (re.bullet.test(text)) return text.length <= 12 && standaloneHeadings.includes(unwrapped(text)) ? 'marked' : 'item';
  const numbered = numberedLook(text);
  if (numbered) return numbered;
  if (isQuotation(own)) return 'quote';
  if (tellsFigures.test(halfWidth(own))) return 'text';
  return (own.length <= 32 || (own.length <= 48 && !/[，。；：,;:！？!?]/u.test(own)) || (own.length <= 58 && inHalves(own) && !/[，。；：、,;:]/u.test(own))) && !closed(own) && !(own.length >= 14 && re.open.test(text)) && /[\p{Script=Han}\p{L}]/u.test(own) ? 'short' : 'text';
};
