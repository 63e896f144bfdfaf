import type { Lang, TextView, Words } from '../model/index.ts';

/** What a caption calls its table before it says what the table holds: `表1 `, `附表2：`, `表：`; `Table 1.`, `Table:`. */
const labels: Readonly<Record<Lang, RegExp>> = {
  zh: /^附?表\s*(?:([0-9０-９一二三四五六七八九十]+(?:[-－—.．][0-9０-９]+)*)[.．、：:\s]*|[：:]\s*)/u,
  en: /^(?:(?:annex|appendix|attached) )?table(?: ([0-9]{1,3}(?:[-–.][0-9]{1,3})*)[.:\s]*|\s?:\s*)/iu,
};

/** The number that a caption gives its table itself, as it is written; null where it gives none. */
export const ownNumber = (caption: string): string | null => labels.zh.exec(caption)?.[1]?.replace(/[０-９．－]/gu, (mark) => mark.normalize('NFKC')) ?? null;

const cut = (view: TextView): TextView => {
  const [first, ...rest] = view.runs;
  const label = labels[view.lang].exec(view.plain)?.[0] ?? '';
  // A label of several looks, or one with a figure in it, stays: it is more than a label.
  if (!first || label === '' || first.fact !== null || first.note !== null || !first.text.startsWith(label)) return view;
  return { ...view, plain: view.plain.slice(label.length), runs: [{ ...first, text: first.text.slice(label.length) }, ...rest].filter((run) => run.text !== '' || run.note !== null || run.parts.length > 0) };
};

/** A caption without the label of its table, which the page numbers itself. */
export const withoutLabel = (caption: Words): Words => caption.map(cut).filter((view) => view.runs.length > 0);
