import type { Bilingual, Lang, NumberState, ShownChange } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';

const words = {
  moved: { zh: '其他数字：{source} {old} → {now}{at}', en: 'not shown: {source} {old} → {now}{at}' },
  added: { zh: '其他数字：{source} 新增 {now}{at}', en: 'not shown: {source} new, {now}{at}' },
  removed: { zh: '其他数字：{source} 已无（原为 {old}）', en: 'not shown: {source} gone (was {old})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What tells two numbers of a source apart, the closest likeness first. */
const keys: readonly ((state: NumberState) => string)[] = [
  ({ provenance: { source }, status, basis, asOf }) => JSON.stringify([source?.title, source?.publisher, status, basis, asOf]),
  ({ provenance: { source }, status, basis }) => JSON.stringify([source?.title, source?.publisher, status, basis]),
  ({ provenance: { source } }) => JSON.stringify([source?.title, source?.publisher]),
];

interface Move { readonly before: NumberState | null; readonly after: NumberState | null }

/** Numbers that went and came of one source are one that moved. */
const movesOf = ({ variantsAdded, variantsRemoved }: ShownChange): readonly Move[] => {
  const [came, went] = [new Set(variantsAdded), new Set(variantsRemoved)];
  const met = new Map<NumberState, NumberState>();
  for (const key of keys) {
    for (const after of came) {
      const before = [...went].find((one) => key(one) === key(after));
      if (!before) continue;
      met.set(after, before);
      came.delete(after);
      went.delete(before);
    }
  }
  return [...variantsAdded.map((after) => ({ before: met.get(after) ?? null, after })), ...[...went].map((before) => ({ before, after: null }))];
};

const numberOf = (state: NumberState | null, lang: Lang): string => (state?.quantity ? formatQuantity(state.quantity, lang) : '—');

/** Numbers that are not the one shown: of which source, from what to what, and in which row each stands now. */
export const variantParts = (change: ShownChange, lang: Lang, calculation: string): readonly string[] =>
  movesOf(change).map(({ before, after }) => {
    const place = after?.provenance.cell?.place;
    const params: Readonly<Record<string, string>> = {
      source: (after ?? before)?.provenance.source?.title ?? calculation, old: numberOf(before, lang), now: numberOf(after, lang),
      at: place ? (lang === 'zh' ? `（${place.file}:${place.line}）` : ` (${place.file}:${place.line})`) : '',
    };
    const text = before && after ? words.moved : after ? words.added : words.removed;
    return text[lang].replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '');
  });
