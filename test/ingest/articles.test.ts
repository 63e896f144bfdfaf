import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';

const folder = new URL('../articles/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const golden = (name: string): string => `../articles/expected/${name}`;

/** Findings that an article is known to give; any other fails. */
const expectedFindings: Readonly<Record<string, readonly string[]>> = {
  'plain-outline.txt': ['date-stated', 'heading-or-caption-clear', 'heading-or-caption-clear'],
};

describe('articles as pages have them', () => {
  it.each(names)('%s parses to the reviewed structure', async (name) => {
    const { value, findings } = parseSource({ file: name, text: read(name) });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expectedFindings[name] ?? []);
    await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(golden(`${name}.json`));
  });

  it.each(names)('%s is imported as the reviewed Markdown', async (name) => {
    const { value } = parseSource({ file: name, text: read(name) });
    await expect(sourceMarkdown(value, { file: name })).toMatchFileSnapshot(golden(`${name.replace(/\.\w+$/u, '')}.article.zh.md`));
  });

  it.each(names)('%s: what import wrote, parsed and written again, is the same', (name) => {
    const written = sourceMarkdown(parseSource({ file: name, text: read(name) }).value, { file: name });
    const again = parseSource({ file: 'article.zh.md', text: written });
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sourceMarkdown(again.value, { file: name })).toBe(written);
  });
});
