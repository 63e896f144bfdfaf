import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { importFiles, parseSource } from '../../pipeline/ingest/index.ts';
import { archives } from '../support/zoo/archives.ts';
import { documents, slowDocuments } from '../support/zoo/documents.ts';
import { ids, odd } from '../support/zoo/files.ts';
import { attacks, pages } from '../support/zoo/pages.ts';
import { markdowns, texts } from '../support/zoo/texts.ts';

/** What is found of a file, and what `import` would write of it: null where an error keeps it from writing. */
const fateOf = async (file: string, bytes: Uint8Array): Promise<{ readonly rules: readonly string[]; readonly written: string | null }> => {
  const { value, findings } = await sourceOf(file, bytes);
  const parsed = value && parseSource(value);
  const all = [...findings, ...(parsed?.findings ?? [])];
  const errors = all.filter(({ severity }) => severity === 'error');
  for (const { place } of errors) expect(place).toMatchObject({ file });
  const rules = errors.map(({ ruleId }) => ruleId);
  return { rules, written: parsed && errors.length === 0 ? importFiles(parsed.value, 'x', { file }).value.map(({ text }) => text).join('\n') : null };
};

/** Of each file what becomes of it: read, or refused by which rule. */
const fates = async (specimens: readonly (readonly [name: string, file: string, make: () => Uint8Array])[]): Promise<string> => {
  const lines: string[] = [];
  for (const [name, file, make] of specimens) {
    const { rules } = await fateOf(file, make());
    lines.push(`${name}: ${rules.join(', ') || 'read'}\n`);
  }
  return lines.join('');
};

describe('files that no office wrote', () => {
  it('Word documents: what becomes of each', async () => {
    await expect(await fates(archives.map(([name, make]) => [name, 'a.docx', make]))).toMatchFileSnapshot('../cases/hostile/word.txt');
  });

  it('PDFs: what becomes of each', async () => {
    await expect(await fates(documents.map(([name, make]) => [name, 'a.pdf', make]))).toMatchFileSnapshot('../cases/hostile/pdf.txt');
  });

  it.each(['100,000 pages', 'forms that show ten of the next'])('a PDF that is too long to read is refused: %s', async (slow) => {
    const [, make] = slowDocuments.find(([name]) => name === slow) ?? [];
    expect((await fateOf('a.pdf', make?.() ?? new Uint8Array())).rules).toEqual(['source-size-bounded']);
  });

  it('odd files: what becomes of each', async () => {
    await expect(await fates(odd)).toMatchFileSnapshot('../cases/hostile/odd.txt');
  });
});

const longest = 1_000_000;
const kinds = [['a.txt', texts], ['a.md', markdowns], ['a.html', pages]] as const;

describe('texts beyond any article', () => {
  it.each(kinds)('%s: a prose of more than a million characters is refused, a shorter one is not', (file, [first]) => {
    const grow = first?.[1] ?? (() => '');
    const refused = parseSource({ file, text: grow(longest + 60_000) }).findings;
    expect(refused).toMatchObject([{ ruleId: 'source-size-bounded', severity: 'error', place: { file }, expected: String(longest), params: { en: 'characters of text' } }]);
    expect(parseSource({ file, text: grow(30_000) }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['a million lines', 'a.txt', '青\n'.repeat(400_000), 'lines'], ['a million empty lines', 'a.txt', `${'\n'.repeat(900_000)}青`, 'lines'], ['lines ended by CR', 'a.txt', '青\r'.repeat(60_000), 'lines'], ['a page of many lines', 'a.html', '青<br>'.repeat(55_000), 'lines'],
    ['a page of many elements', 'a.html', '<i>青</i>'.repeat(120_000), 'elements'], ['fifty thousand nested elements', 'a.html', '<div>'.repeat(50_000), 'depth of nesting'], ['a page of many attributes', 'a.html', `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')}></p>`.repeat(40), 'attributes of one tag'],
    ['a page of many tags', 'a.html', `<html>${'</p><!--a-->'.repeat(250_000)}`, 'tags'], ['a page of white space', 'a.html', `<html><p>${' '.repeat(20_000_000)}青`, 'characters of text'],
    ['quotations in quotations', 'a.md', `${'> '.repeat(100)}青${'石镇'.repeat(50)}`, 'depth of nesting'], ['an indent without end', 'a.md', `字\n\n${' '.repeat(600)}- 青`, 'depth of nesting'], ['lists in lists', 'a.md', `字\n\n${'- 青\n  1. 石\n'.repeat(2100)}`, 'lists, quotations and notes'], ['notes without end', 'a.md', Array.from({ length: 2100 }, (_, at) => `[^${at}]: 青\n\n`).join(''), 'lists, quotations and notes'], ['quotations between', 'a.md', '> 青\n\n石\n\n'.repeat(2100), 'lists, quotations and notes'], ['lists in lists of a page', 'a.html', `<p>字</p><ul>${'<li>青<ol><li>石</ol>'.repeat(2100)}</ul>`, 'lists, quotations and notes'],
    ['marks without end', 'a.md', '青\n石'.repeat(5) + '[*_'.repeat(600), 'marks of Markdown in one paragraph'],
  ])('%s: refused by what is too much', (_, file, text, en) => {
    expect(parseSource({ file, text })).toMatchObject({ value: { sections: [] }, findings: [{ ruleId: 'source-size-bounded', params: { en } }] });
  });

  it('what Markdown has too much of is told at its line', () => {
    expect(parseSource({ file: 'a.md', text: `# 题\n\n字\n\n${'*a'.repeat(1200)}\n` }).findings[0]?.place).toEqual({ file: 'a.md', line: 5, column: 1 });
  });
});

describe('texts that make readers try over and over', () => {
  // Nothing is timed here (`npm run bench -- hostile` measures how time grows): what is read is read whole, and written.
  it.each(kinds)('%s: each is read whole or refused', async (file, set) => {
    for (const [name, grow] of set) {
      const { rules } = await fateOf(file, Buffer.from(grow(3000)));
      expect([name, rules.filter((rule) => rule === 'source-kept-whole')]).toEqual([name, []]);
    }
  });
});

const article = (inside: string): string => `<h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。</p>${inside}<p>好</p><p>尾</p>`;

describe('pages that act', () => {
  it.each(attacks)('%s leaves nothing in what import writes', async (name, html) => {
    const mark = 'vxqzmark';
    const { rules, written } = await fateOf('a.html', Buffer.from(article(html(mark))));
    expect(rules).toEqual([]);
    // An attribute that closes its tag is shown by no browser, and is no text.
    expect([name, written?.includes(mark)]).toEqual([name, false]);
  });
});

describe('ids', () => {
  it.each(ids)('%j names no folder', (id) => {
    const { value } = parseSource({ file: 'a.txt', text: '青石镇' });
    expect(importFiles(value, id, { file: 'a.txt' })).toMatchObject({ value: [], findings: [{ ruleId: 'briefing-id-safe', severity: 'error' }] });
  });
});
