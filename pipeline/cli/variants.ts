import type { Bilingual, Lang, NumberState, ShownChange } from '../model/index.ts';
import { variantMoves } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';

const words = {
  moved: { zh: '其他数字：{source} {old} → {now}{at}', en: 'not shown: {source} {old} → {now}{at}' },
  added: { zh: '其他数字：{source} 新增 {now}{at}', en: 'not shown: {source} new, {now}{at}' },
  removed: { zh: '其他数字：{source} 已无（原为 {old}）', en: 'not shown: {source} gone (was {old})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const numberOf = (state: NumberState | null, lang: Lang): string => (state?.quantity ? formatQuantity(state.quantity, lang) : '—');

/** Numbers that are not the one shown: of which source, from what to what, and in which row each stands now. */
export const variantParts = (change: ShownChange, lang: Lang, calculation: string): readonly string[] =>
  variantMoves(change).map(({ before, after }) => {
    const place = after?.provenance.cell?.place;
    const params: Readonly<Record<string, string>> = {
      source: (after ?? before)?.provenance.source?.title ?? calculation, old: numberOf(before, lang), now: numberOf(after, lang),
      at: place ? (lang === 'zh' ? `（${place.file}:${place.line}）` : ` (${place.file}:${place.line})`) : '',
    };
    const text = before && after ? words.moved : after ? words.added : words.removed;
    return text[lang].replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '');
  });
