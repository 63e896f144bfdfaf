import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang, Mention, Quantity } from '../../pipeline/model/index.ts';
import { factorOf, formatQuantity, scanQuantities, unitKind, type FormatOptions } from '../../pipeline/quantity/index.ts';
import { anyQuantity, carrier } from '../support/any-quantity.ts';

const D = Decimal.clone({ precision: 60 });
const runs = Number(process.env['RUNS'] ?? 300);

/** Classifiers of every sort; 员 reads as 人, and 3届, 3期 may be ordinals. */
const classifiers = [...'个家人项户件台套次种类条张座栋幢间所处辆艘架列枚颗粒支只头匹株棵本册部篇份封幅块片根把对副组批轮站场局村镇乡县市省区队班门道口眼盏顶床席页首宗笔单箱包袋瓶盒例起款国', '人次', '车次', '架次', '户次', '剂次', '标段', '网点', '床位'];

/** What stands in brackets (hectares, a status) is a gloss. */
const depth = (text: string): number => text.split(/[(（]/u).length - text.split(/[)）]/u).length;
const unglossed = (text: string, found: readonly Mention[]): readonly Mention[] => found.filter(({ start }) => depth(text.slice(0, start)) === 0);

const canonical = (digits: string | null): string | null => (digits === null ? null : new D(digits).toFixed());
/** Quotients are equal where the scorer of the annotation guideline says so: to 1e-6 of one of them. */
const isQuotient = (one: string, other: string | undefined): boolean => new D(other ?? 'NaN').minus(one).abs().lte(new D(one).abs().times('1e-6'));

type Said = Readonly<Record<string, unknown>>;

/** What a quantity says in a language: of a multiple the factor, which holds its sense (增长6.9倍: rose to 7.9 times). */
const expected = (q: Quantity, lang: Lang): Said => {
  const common = { unit: lang === 'en' && unitKind(q.unit) === 'count' ? '' : q.unit, comparator: q.comparator, dir: q.dir };
  if (q.unit === 'x') return { ...common, factor: canonical(factorOf(q)) };
  if (q.unit === 'ratio') return { ...common, values: q.values ?? [], sense: q.sense };
  return { ...common, value: canonical(q.value), valueHigh: canonical(q.valueHigh), sense: q.sense };
};

const actual = ({ unit, comparator, dir, sense, value, valueHigh, values, factor }: Mention): Said => {
  const common = { unit, comparator, dir };
  if (unit === 'x') return { ...common, factor: canonical(factor) };
  if (unit === 'ratio') return { ...common, values, sense };
  return { ...common, value: canonical(value), valueHigh: canonical(valueHigh), sense };
};

const level = (quantity: Quantity): Quantity => ({ ...quantity, sense: ['%', '‰', 'pp', 'x', 'ratio'].includes(quantity.unit) ? 'level' : null });

const readsBack = (lang: Lang, options: FormatOptions) => (quantity: Quantity): void => {
  const text = carrier(quantity, formatQuantity(quantity, lang, options), lang);
  const found = unglossed(text, scanQuantities(text, { lang }));
  expect({ text, found: found.map(actual) }).toEqual({ text, found: [expected(quantity, lang)] });
  if (quantity.unit === 'ratio') expect(isQuotient(quantity.value, found[0]?.value ?? undefined), text).toBe(true);
};

describe('parse(format(q)) = q', () => {
  it.each(['zh', 'en'] as const)('in %s, in running text with its sense', (lang) => {
    fc.assert(fc.property(anyQuantity(classifiers), readsBack(lang, { sense: true, form: 'sentence', status: 'preliminary' })), { numRuns: runs });
  });

  it.each(['zh', 'en'] as const)('in %s, in prose that says the sense itself', (lang) => {
    const plain = anyQuantity(classifiers).filter(({ value, valueHigh, factor }) => factor === undefined && !(valueHigh ?? '').startsWith('-') && !value.startsWith('-')).map(level);
    fc.assert(fc.property(plain, readsBack(lang, {})), { numRuns: runs });
  });

  it('in Chinese keeps the sense of a multiple too', () => {
    fc.assert(fc.property(anyQuantity(classifiers).filter(({ unit }) => unit === 'x'), (quantity) => {
      const [found] = scanQuantities(carrier(quantity, formatQuantity(quantity, 'zh', { sense: true }), 'zh'), { lang: 'zh' });
      expect(found?.sense).toBe(quantity.sense);
    }), { numRuns: runs });
  });
});
