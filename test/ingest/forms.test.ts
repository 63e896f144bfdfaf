import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';
import { forms } from '../support/form-cases.ts';
import type { Form, Layout } from '../support/forms.ts';
import { formTitle, layouts, pageOf, textOf } from '../support/forms.ts';

const order = ['article', 'posted', 'unknown', 'delivered', 'crawled'];
const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s/gu, '');

const told = ({ title, dates, byline, publisher }: ParsedSource): unknown => ({
  title, date: dates.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))[0]?.iso ?? null, by: bare(byline), from: bare(publisher),
});
const expected = ({ date, by, from }: Form): unknown => ({ title: formTitle, date: date ?? null, by: bare(by), from: bare(from) });
const roles = ({ dates }: ParsedSource): readonly string[] => dates.map(({ role, iso }) => `${role} ${iso}`).toSorted();

/** Forms that a page cannot have so: white space that it folds, lines that its table would hold. */
const textOnly = new Set(['index tabs', 'page print header', 'issue with month and day']);
const cases = Object.entries(forms);
const errorsOf = (file: string, text: string): { readonly value: ParsedSource; readonly errors: readonly string[] } => {
  const { value, findings } = parseSource({ file, text });
  return { value, errors: findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId) };
};

describe('who, when and where from, in the forms that texts have', () => {
  it.each(cases)('text: %s', (_, form) => {
    const { value, errors } = errorsOf('a.txt', textOf(form));
    expect(told(value)).toEqual(expected(form));
    expect(errors).toEqual([]);
    if (form.roles) expect(roles(value)).toEqual([...form.roles].toSorted());
  });

  const set: readonly Layout[] = ['paragraphs', 'breaks', 'nested tables'];
  it.each(set.flatMap((layout) => cases.filter(([name]) => !textOnly.has(name)).map(([name, form]) => [layout, name, form] as const)))('page, %s: %s', (layout, _, form) => {
    const { value, errors } = errorsOf('a.html', pageOf(form, layout));
    expect(told(value)).toEqual(expected(form));
    expect(errors).toEqual([]);
  });

  it('each layout keeps all text', () => {
    for (const layout of Object.keys(layouts).filter((name): name is Layout => name in layouts)) for (const [, form] of cases) expect(errorsOf('a.html', pageOf(form, layout)).errors).toEqual([]);
  });
});
