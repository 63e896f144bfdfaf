import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeProject, programRoot, removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

const seed = join(programRoot, '..', 'shared', 'seed', 'jinjiang.txt');
// The original is not ours to keep in the repository: it is tested where it lies beside the checkout.
const there = existsSync(seed);
if (!there) console.warn('The original article does not lie beside the checkout (../shared/seed): its tests are left out.');

const characters = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const character of text.match(/\p{Script=Han}/gu) ?? []) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};

/** A text without its spaces and the width of its punctuation, which the import mends. */
const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** The words of a page, as its reader has them. */
const wordsOf = (html: string): string =>
  html.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gu, '').replace(/<[^>]+>/gu, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"');

describe.runIf(there)('the original article', () => {
  it('is imported and built as a draft in all editions, with every Chinese character', async () => {
    const project = makeProject(null);
    const imported = await runCli(['import', seed, '--id', 'seed', '--root', project.root]);
    expect(imported.code, imported.err).toBe(0);
    const built = await runCli(['report', 'seed', '--draft', '--format', 'html', '--root', project.root]);
    expect(built.code, built.err).toBe(0);
    const source = readFileSync(seed, 'utf8');
    const [zh, en, both] = ['zh', 'en', 'zh-en'].map((edition) => wordsOf(project.read(`out/seed/seed.${edition}.html`)));
    for (const page of [zh, both]) {
      const have = characters(page ?? '');
      const lost = [...characters(source)].filter(([character, count]) => (have.get(character) ?? 0) < count);
      expect(lost).toEqual([]);
    }
    // Each line stands in the page word for word; what was taken off as furniture stands there too, as removed.
    const page = flat(zh ?? '');
    const missing = source.split('\n').flatMap((line) => line.split(/[>＞|]/u)).map(flat).filter((line) => /\p{Script=Han}/u.test(line) && !page.includes(line));
    expect(missing).toEqual([]);
    // Untranslated prose stands in Chinese, marked as such.
    expect(en).toMatch(/\p{Script=Han}{10}/u);
    expect(project.read('out/seed/seed.en.html')).toMatch(/lang="zh-Hans"/u);
    expect(en).toMatch(/DRAFT/u);
  });
});
