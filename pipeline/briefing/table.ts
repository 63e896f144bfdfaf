import type { CellView, Fact, Lang, TableConfig, TableView, Words } from '../model/index.ts';
import { columnNumber, columnUnit, comparePeriods, formatPeriod, formatQuantity, type ColumnUnit } from '../quantity/index.ts';
import { comparatorSigns, factMark, voiceSigns } from './mark.ts';
import type { Names } from './names.ts';
import type { Tongue } from './words.ts';
import { forEach, phrase, say } from './words.ts';

const cellNumber = ({ quantity }: Fact, unit: ColumnUnit): string =>
  quantity.dir === 'below' ? columnNumber(quantity, unit) : comparatorSigns[quantity.comparator] + columnNumber(quantity, unit, { comparator: false });

const decimals = (text: string): number => /\.(\d+)\D*$/u.exec(text)?.[1]?.length ?? -1;

interface Column {
  readonly facts: readonly Fact[];
  readonly units: Readonly<Partial<Record<Lang, ColumnUnit | null>>>;
}

const column = (facts: readonly Fact[], tongue: Tongue): Column => ({
  facts,
  units: Object.fromEntries(tongue.langs.map((lang) => [lang, columnUnit(facts.map((fact) => fact.quantity), lang)])),
});

const plainCell = (words: Words, number = false): CellView =>
  ({ words, fact: null, sign: null, number, missing: false, preliminary: false, pad: '' });

const missingCell = (tongue: Tongue): CellView => ({ ...plainCell(say('no-figure', tongue), true), missing: true });

// Two languages in one cell cannot share a decimal point: only single editions are padded.
const factCell = (fact: Fact, among: Column, tongue: Tongue): CellView => {
  const text = (lang: Lang, one: Fact): string => {
    const unit = among.units[lang];
    return unit ? cellNumber(one, unit) : formatQuantity(one.quantity, lang);
  };
  const longest = Math.max(...among.facts.map((one) => decimals(text(tongue.main, one))));
  const own = decimals(text(tongue.main, fact));
  const texts = forEach((lang) => text(lang, fact), tongue);
  const same = texts.every((one) => one.plain === texts[0]?.plain);
  const pad = longest > own && among.units[tongue.main] ? `pad-${own < 0 ? 'point-' : ''}${own < 0 ? longest : longest - own}` : '';
  return {
    words: same ? texts.slice(0, 1) : texts,
    fact: factMark(fact), sign: voiceSigns[fact.voice], number: true, missing: false, preliminary: fact.status !== 'final' && fact.status !== 'revised', pad,
  };
};

const headWords = (key: string, units: Column['units'] | null, tongue: Tongue): Words =>
  forEach((lang) => withUnit(phrase(key, lang, tongue), units?.[lang]?.head ?? '', lang), tongue);

const withUnit = (name: string, unit: string, lang: Lang): string =>
  unit !== '' ? (lang === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`) : name;

const varies = (facts: readonly Fact[], key: 'indicator' | 'entity'): boolean => new Set(facts.map((fact) => fact[key])).size > 1;

/** One row a fact: of whom, of what (where these differ), when, how much, of what status, from where. */
export const factRows = (facts: readonly Fact[], names: Names, tongue: Tongue): TableView => {
  const values = column(facts, tongue);
  const named = (['entity', 'indicator'] as const).filter((key) => varies(facts, key));
  const cells = (fact: Fact): CellView[] => [
    ...named.map((key) => plainCell(forEach((lang) => names[key](fact[key], lang), tongue))),
    plainCell(forEach((lang) => formatPeriod(fact.period, lang), tongue)),
    factCell(fact, values, tongue),
    plainCell(say(`status.${fact.status}`, tongue)),
    plainCell(forEach((lang) => `${voiceSigns[fact.voice]} ${names.sourceOf(fact.provenance)?.label ?? phrase('voice.calculation', lang, tongue)}`, tongue).slice(0, names.sourceOf(fact.provenance) ? 1 : 2)),
  ];
  const head = [...named.map((key) => ({ words: say(`table.${key}`, tongue), number: false })),
    { words: say('table.period', tongue), number: false },
    { words: headWords('table.value', values.units, tongue), number: true },
    { words: say('table.status', tongue), number: false },
    { words: say('table.source', tongue), number: false }];
  const rows = facts.map((fact) => {
    const [first, ...rest] = cells(fact);
    return { head: first ?? plainCell([]), cells: rest };
  });
  return { head, rows };
};

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** A row for each indicator or entity, a column for each period; the unit stands in the head, or with the row's name. */
const crossRows = (facts: readonly Fact[], by: 'indicator' | 'entity', names: Names, tongue: Tongue): TableView => {
  const periods = unique(facts.map((fact) => fact.period)).toSorted(comparePeriods);
  const keys = unique(facts.map((fact) => fact[by]));
  const whole = column(facts, tongue);
  const shared = tongue.langs.every((lang) => Boolean(whole.units[lang]));
  const rows = keys.map((key) => {
    const own = facts.filter((fact) => fact[by] === key);
    const units = shared ? whole : column(own, tongue);
    const head = forEach((lang) => withUnit(names[by](key, lang), shared ? '' : (units.units[lang]?.head ?? ''), lang), tongue);
    const cells = periods.map((period) => {
      const fact = own.find((one) => one.period === period);
      return fact ? factCell(fact, units, tongue) : missingCell(tongue);
    });
    return { head: plainCell(head), cells };
  });
  const head = [
    { words: headWords(`table.${by}`, shared ? whole.units : null, tongue), number: false },
    ...periods.map((period) => ({ words: forEach((lang) => formatPeriod(period, lang), tongue), number: true })),
  ];
  return { head, rows };
};

/** A table of facts in the arrangement that the briefing asks for. */
export const factTable = (facts: readonly Fact[], rows: TableConfig['rows'], names: Names, tongue: Tongue): TableView =>
  rows === 'fact' ? factRows(facts, names, tongue) : crossRows(facts, rows, names, tongue);
