import type {
  BlockView, ChangeView, Lang, NumberState, SectionView, ShownChange, StatedIn, WhatChangedView, Words,
} from '../model/index.ts';
import { variantMoves } from '../model/index.ts';
import { formatQuantity, formatSigned } from '../quantity/index.ts';
import { formatDate } from './date.ts';
import { factRun } from './expression.ts';
import { anchorPart } from './mark.ts';
import { factName, type Names } from './names.ts';
import type { Tongue } from './words.ts';
import { forEach, once, phrase, plainView, say, tagOf, textView } from './words.ts';

interface Tools {
  readonly names: Names;
  readonly tongue: Tongue;
  readonly sections: readonly SectionView[];
}

const numberOf = (state: NumberState | null, lang: Lang): string => (state?.quantity ? formatQuantity(state.quantity, lang) : '');

const sourceTitle = (state: NumberState | null, lang: Lang, tongue: Tongue): string =>
  state?.provenance.source?.title ?? phrase('voice.calculation', lang, tongue);

/** A number that is not the one shown; its status where it is not plainly final, since a source may have two. */
const variantWords = (state: NumberState | null, lang: Lang, tongue: Tongue): string =>
  (state === null || state.status === 'final' ? numberOf(state, lang) : phrase('changes.with-status', lang, tongue, { value: numberOf(state, lang), status: phrase(`status.${state.status}`, lang, tongue) }));

const moverNames = ({ movedBy }: ShownChange, lang: Lang, { names, tongue }: Tools): string =>
  movedBy.map((id) => {
    const fact = tongue.facts.get(id);
    return fact ? factName(fact, names, lang) : id;
  }).join(lang === 'zh' ? '、' : ', ');

/** The sentence as the reader of this language has it. */
const saidWords = ({ words }: StatedIn, lang: Lang): string => (lang === 'en' ? words?.en : null) ?? words?.zh ?? '';

/** What kind of change it is, in words, one for each aspect that the numbers themselves do not show. */
const kinds = (change: ShownChange, lang: Lang, tools: Tools): readonly string[] => {
  const { tongue } = tools;
  const { before, after, movedBy } = change;
  const kind = (key: string, params: Readonly<Record<string, string>> = {}): string => phrase(`changes.kind.${key}`, lang, tongue, params);
  const aspect = (one: ShownChange['aspects'][number]): readonly string[] => {
    switch (one) {
      case 'value': return movedBy.length > 0 ? [] : [kind('value')];
      case 'status': return [kind('status', { old: phrase(`status.${before?.status}`, lang, tongue), now: phrase(`status.${after?.status}`, lang, tongue) })];
      case 'source': return [kind('source', { old: sourceTitle(before, lang, tongue) })];
      case 'as-of': return [kind('as-of', { now: formatDate(after?.asOf ?? '', lang) })];
      case 'variants': return variantMoves(change).map(({ before: old, after: now }) => kind(
        old && now ? 'variant-moved' : now ? 'variant-added' : 'variant-removed',
        { source: sourceTitle(now ?? old, lang, tongue), old: variantWords(old, lang, tongue), now: variantWords(now, lang, tongue) },
      ));
      default: return [kind(one)];
    }
  };
  return [
    ...change.aspects.flatMap(aspect),
    ...(movedBy.length > 0 ? [kind('moved', { inputs: moverNames(change, lang, tools) })] : []),
    // Several sentences may say the same.
    ...new Set(change.sentences.filter(({ differs }) => differs).map((stated) => phrase('changes.differs', lang, tongue, { words: saidWords(stated, lang) }))),
  ];
};

const sentenceKeys = (block: BlockView): readonly string[] => {
  if (block.type === 'list') return block.items.flatMap(({ versions }) => versions.flatMap(({ sentences }) => sentences.map(({ key }) => key)));
  return block.type === 'paragraph' || block.type === 'quote' ? block.versions.flatMap(({ sentences }) => sentences.map(({ key }) => key)) : [];
};

/** The section in which a sentence that states it stands first. */
const sectionOf = (sentences: readonly StatedIn[], sections: readonly SectionView[]): string | null => {
  const units = new Set(sentences.map(({ unitId }) => unitId));
  return sections.find(({ blocks }) => blocks.some((block) => sentenceKeys(block).some((key) => units.has(key))))?.id ?? null;
};

const places = ({ shown, sentences }: ShownChange, lang: Lang, { tongue, sections }: Tools): ChangeView['details'][number]['where'] => {
  const exhibits = sections.flatMap(({ blocks }) => blocks).flatMap((block) => {
    const there = block.type === 'chart' ? shown.charts : block.type === 'facts' ? shown.tables : [];
    if ((block.type !== 'chart' && block.type !== 'facts') || !there.includes(block.id)) return [];
    return [{ target: block.anchor, text: (block.number.find((one) => one.lang === lang) ?? block.number[0])?.plain ?? '' }];
  });
  const section = sectionOf(sentences, sections);
  return [
    ...(shown.summary.length > 0 ? [{ target: 'bottom-line', text: phrase('bottom-line.title', lang, tongue) }] : []),
    ...(shown.keyFigure ? [{ target: 'key-figures', text: phrase('key-figures.title', lang, tongue) }] : []),
    ...exhibits,
    ...(shown.calculations[0] === undefined ? [] : [{ target: `calculation-${anchorPart(shown.calculations[0])}`, text: phrase('calculations.title', lang, tongue) }]),
    ...(shown.notes.length > 0 ? [{ target: 'method', text: phrase('method.title', lang, tongue) }] : []),
    ...(section === null ? [] : [{ target: section, text: phrase('changes.text', lang, tongue) }]),
  ];
};

const details = (change: ShownChange, tools: Tools): ChangeView['details'] => {
  const { tongue, names } = tools;
  const fact = tongue.facts.get(change.factId);
  const source = change.type !== 'removed' && fact ? names.sourceOf(fact.provenance) : null;
  return tongue.langs.map((lang, n) => ({
    tag: tagOf(lang), foreign: lang !== tongue.main,
    kinds: plainView(kinds(change, lang, tools).join(lang === 'zh' ? '；' : '; '), lang, tongue),
    source: n > 0 ? null : source && { label: source.label, target: source.anchor },
    shows: phrase('changes.shows', lang, tongue), comma: lang === 'zh' ? '、' : ', ',
    where: change.type === 'removed' ? [] : places(change, lang, tools),
  }));
};

const signed = (quantity: ShownChange['difference'], tongue: Tongue): Words =>
  (quantity ? forEach((lang) => formatSigned(quantity, lang), tongue) : []);

const changeView = (change: ShownChange, tools: Tools): ChangeView => {
  const { tongue } = tools;
  const fact = change.type === 'removed' ? undefined : tongue.facts.get(change.factId);
  return {
    name: forEach((lang) => change.name[lang], tongue),
    before: change.before ? forEach((lang) => numberOf(change.before, lang), tongue) : [],
    now: fact ? once(tongue.langs.map((lang) => textView([factRun(fact, lang)], lang, 'ours', tongue))) : change.after ? forEach((lang) => numberOf(change.after, lang), tongue) : [],
    difference: signed(change.difference, tongue),
    growth: signed(change.growth, tongue),
    details: details(change, tools),
  };
};

const onlyDated = ({ aspects }: ShownChange): boolean => aspects.length === 1 && aspects[0] === 'as-of';

const isUsed = ({ shown, sentences }: ShownChange): boolean =>
  shown.keyFigure || sentences.length > 0 || [shown.charts, shown.tables, shown.summary, shown.calculations, shown.notes].some((list) => list.length > 0);

type Counted = readonly (readonly [key: 'changed' | 'added' | 'removed' | 'dated', changes: readonly ShownChange[]])[];

/** `11 changed, 1 new`: kinds without any are not named. */
const countWords = (key: 'intro' | 'line', counts: Counted, tongue: Tongue): Words => {
  const some = counts.filter(([, { length }]) => length > 0);
  if (some.length === 0) return say('changes.none', tongue);
  return say(`changes.${key}`, tongue, (lang) => ({
    list: some.map(([kind, { length }]) => phrase(`changes.count.${kind}`, lang, tongue, { n: String(length) })).join(lang === 'zh' ? '，' : ', '),
  }));
};

/**
 * "What changed" since an earlier edition, null where there is none. A new figure that these pages do not use, and one
 * of which only the as-of date differs, are counted and not listed; `changes.json` lists them.
 */
export const whatChanged = (changes: readonly ShownChange[] | null, sections: readonly SectionView[], names: Names, tongue: Tongue): WhatChangedView | null => {
  if (changes === null) return null;
  const tools: Tools = { names, tongue, sections };
  const of = (type: ShownChange['type']): readonly ShownChange[] => changes.filter((change) => change.type === type && !onlyDated(change));
  const [changed, added, removed] = [of('changed'), of('added'), of('removed')];
  const groups = ([['changed', changed], ['added', added.filter(isUsed)], ['removed', removed]] as const)
    .filter(([, list]) => list.length > 0)
    .map(([type, list]) => ({ type, title: say(`changes.${type}`, tongue), rows: list.map((change) => changeView(change, tools)) }));
  const counts = [['changed', changed], ['added', added], ['removed', removed], ['dated', changes.filter(onlyDated)]] as const;
  const unused = added.filter((change) => !isUsed(change)).length;
  return {
    line: countWords('line', counts, tongue),
    intro: countWords('intro', counts, tongue),
    groups,
    remarks: unused === 0 ? [] : [say('changes.unused', tongue, () => ({ n: String(unused) }))],
  };
};
