import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual, Lang, NumberState, ShownChange, Status } from '../model/index.ts';
import { formatQuantity, formatSigned } from '../quantity/index.ts';
import type { Outcome } from '../build/index.ts';
import type { Context } from './context.ts';
import { variantParts } from './variants.ts';

/** More than these are no news, but a list. */
const most = 20;

const words = {
  head: { zh: '{id}：与上次生成相比，{n} 个数字有变动', en: '{id}: {n} figures changed since the last build' },
  headOne: { zh: '{id}：与上次生成相比，1 个数字有变动', en: '{id}: 1 figure changed since the last build' },
  headPrevious: { zh: '{id}：与 previous 所指的一期相比，{n} 个数字有变动', en: '{id}: {n} figures changed since the edition that `previous` names' },
  headPreviousOne: { zh: '{id}：与 previous 所指的一期相比，1 个数字有变动', en: '{id}: 1 figure changed since the edition that `previous` names' },
  more: { zh: '  ……另有 {n} 个；全部见 {file}', en: '  … and {n} more; all of them in {file}' },
  dated: { zh: '  其中 {n} 个只是截止日期不同', en: '  only the as-of date differs: {n}' },
  added: { zh: '新增 {now}', en: 'new, {now}' },
  removed: { zh: '已无（原为 {old}）', en: 'gone (was {old})' },
  nowhere: { zh: '版面上没有', en: 'shows nowhere' },
  shown: { zh: '见于{list}', en: 'shows in {list}' },
  keyFigure: { zh: '关键数字', en: 'key figures' },
  chart: { zh: '图 {id}', en: 'figure {id}' },
  table: { zh: '表 {id}', en: 'table {id}' },
  summary: { zh: '要点（{id}）', en: 'summary {id}' },
  calculation: { zh: '计算 {id}', en: 'calculation {id}' },
  note: { zh: '说明 {id}', en: 'note {id}' },
  sentence: { zh: '正文单元 {id}', en: 'sentence {id}' },
  differs: { zh: '！正文 {place} 作“{words}”', en: '! the article says “{words}” at {place}' },
  moved: { zh: '随 {list} 而变', en: 'moved by {list}' },
  source: { zh: '来源 {old} → {now}', en: 'source {old} → {now}' },
  basis: { zh: '口径 {old} → {now}', en: 'basis {old} → {now}' },
  calculated: { zh: '算法已改', en: 'worked out otherwise' },
  register: { zh: '数字登记表', en: 'the register of figures' },
  rounded: { zh: '四舍五入后相同', en: 'the same after rounding' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const statusWords: Readonly<Record<Status, Bilingual>> = {
  final: { zh: '终值', en: 'final' }, revised: { zh: '修订数', en: 'revised' }, preliminary: { zh: '初步数', en: 'preliminary' },
  estimate: { zh: '估计数', en: 'estimate' }, target: { zh: '目标数', en: 'target' },
};

const teller = (lang: Lang) => (key: keyof typeof words, params: Readonly<Record<string, string | number>> = {}): string =>
  words[key][lang].replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''));

const numberOf = (state: NumberState | null, lang: Lang): string => (state?.quantity ? formatQuantity(state.quantity, lang) : '—');

const sourceOf = (state: NumberState | null, lang: Lang): string =>
  state?.provenance.source?.title ?? { zh: '我方计算', en: 'our calculation' }[lang];

const aspectParts = (change: ShownChange, lang: Lang): readonly string[] => {
  const say = teller(lang);
  const { before, after, aspects, movedBy } = change;
  const has = (aspect: ShownChange['aspects'][number], part: () => string): readonly string[] => (aspects.includes(aspect) ? [part()] : []);
  return [
    ...has('precision', () => say('rounded')),
    ...has('status', () => `${before ? statusWords[before.status][lang] : ''} → ${after ? statusWords[after.status][lang] : ''}`),
    ...has('basis', () => say('basis', { old: before?.basis ?? '', now: after?.basis ?? '' })),
    ...has('source', () => say('source', { old: sourceOf(before, lang), now: sourceOf(after, lang) })),
    ...has('calculation', () => say('calculated')),
    ...(aspects.includes('variants') ? variantParts(change, lang, sourceOf(null, lang)) : []),
    ...(movedBy.length > 0 ? [say('moved', { list: movedBy.join(', ') })] : []),
  ];
};

const movement = (change: ShownChange, lang: Lang): string => {
  const [old, now] = [numberOf(change.before, lang), numberOf(change.after, lang)];
  if (change.type === 'added') return teller(lang)('added', { now });
  if (change.type === 'removed') return teller(lang)('removed', { old });
  if (old === now) return now;
  const by = [change.difference, change.growth].flatMap((one) => (one ? [formatSigned(one, lang)] : []));
  const arrow = `${old} → ${now}`;
  return by.length === 0 ? arrow : lang === 'zh' ? `${arrow}（${by.join('，')}）` : `${arrow} (${by.join(', ')})`;
};

/** Only numbers that are not the one shown are not as they were. */
const onlyVariants = ({ aspects }: ShownChange): boolean => aspects.length === 1 && aspects[0] === 'variants';

const placesOf = (change: ShownChange, lang: Lang): string => {
  const say = teller(lang);
  const { shown, sentences } = change;
  if (onlyVariants(change)) return say('shown', { list: say('register') });
  const list = [
    ...(shown.keyFigure ? [say('keyFigure')] : []),
    ...shown.charts.map((id) => say('chart', { id })),
    ...shown.tables.map((id) => say('table', { id })),
    ...(shown.summary.length > 0 ? [say('summary', { id: shown.summary.join(' ') })] : []),
    ...sentences.map(({ unitId }) => say('sentence', { id: unitId })),
    ...shown.calculations.map((id) => say('calculation', { id })),
    ...shown.notes.map((id) => say('note', { id })),
  ];
  return list.length === 0 ? say('nowhere') : say('shown', { list: list.join(lang === 'zh' ? '、' : ', ') });
};

/** One change in one line: what, from what to what and by how much, from which cell, where it shows, where the article says otherwise. */
export const changeLine = (change: ShownChange, lang: Lang): string => {
  const say = teller(lang);
  const differing = change.sentences.filter(({ differs }) => differs).map(({ words: said, place, unitId }) =>
    say('differs', { words: said?.zh ?? '', place: place ? `${place.file}:${place.line}` : unitId }));
  const parts = [
    `${change.factId} ${movement(change, lang)}`, ...aspectParts(change, lang),
    ...(change.cell && !onlyVariants(change) ? [`${change.cell.file}:${change.cell.line}`] : []),
    ...(change.type === 'removed' ? [] : [placesOf(change, lang)]), ...differing,
  ];
  return `  ${parts.join(lang === 'zh' ? '；' : '; ')}`;
};

const onlyDated = ({ aspects }: ShownChange): boolean => aspects.length === 1 && aspects[0] === 'as-of';

const heads = { build: ['headOne', 'head'], previous: ['headPreviousOne', 'headPrevious'] } as const;

const tellBriefing = async ({ id, changed, since }: Outcome, context: Context): Promise<void> => {
  const say = teller(context.lang);
  const telling = changed.filter((change) => !onlyDated(change));
  const lines = telling.map((change) => changeLine(change, context.lang));
  const dated = changed.length - telling.length;
  context.say(say(heads[since][changed.length === 1 ? 0 : 1], { id, n: changed.length }));
  for (const line of lines.slice(0, most)) context.say(line);
  if (lines.length > most) {
    const file = `.cache/changes/${id}.txt`;
    await mkdir(join(context.root, '.cache', 'changes'), { recursive: true });
    await writeFile(join(context.root, file), `${lines.join('\n')}\n`);
    context.say(say('more', { n: lines.length - most, file }));
  }
  if (dated > 0) context.say(say('dated', { n: dated }));
};

/**
 * Tells what changed in each briefing since it was last published, a line a fact; of many the first, and where all are.
 * With `--json` every change is a JSON line, told from a finding by its key `change`.
 */
export const tellChanges = async (outcomes: readonly Outcome[], context: Context): Promise<void> => {
  for (const outcome of outcomes) {
    if (outcome.changed.length === 0) continue;
    if (!context.json) await tellBriefing(outcome, context);
    else {
      const { changeJson } = await import('../fact/index.ts');
      for (const change of outcome.changed) context.say(JSON.stringify({ briefing: outcome.id, ...changeJson(change) }));
    }
  }
};
