import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../pipeline/model/index.ts';
import { readPdf } from '../support/pdf.ts';
import { jianbao, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];

let project: WholeProject;
const pages = new Map<Edition, readonly string[]>();

beforeAll(async () => {
  project = await wholeProject();
  const { code, said } = await jianbao(['report', 'china2022', '--root', project.root]);
  expect(code, said).toBe(0);
  for (const edition of editions) pages.set(edition, (await readPdf(await project.bytes(`out/china2022/china2022.${edition}.pdf`))).text);
});
afterAll(() => project.remove());

const without = (text: string): string => text.replace(/\s+/gu, '');
/** Numbers of the pages that hold all the words. */
const pagesWith = (edition: Edition, words: readonly string[]): readonly number[] =>
  (pages.get(edition) ?? []).flatMap((text, page) => (words.every((word) => without(text).includes(without(word))) ? [page] : []));

describe('A briefing of another shape: a communiqué with long tables', () => {
  it('is long enough, and its tables too', async () => {
    const article = await project.text('content/china2022/article.zh.md');
    expect(article.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(2500);
    expect(article.split('\n').filter((line) => line.startsWith('| ')).length).toBeGreaterThan(26);
  });

  it.each([
    ['zh', ['项目', '与上年相比']],
    ['en', ['Item', 'On the year before']],
    ['zh-en', ['项目', '与上年相比', 'On the year before']],
  ] as const)('in %s repeats the head of a table on the next page', (edition, head) => {
    expect(pagesWith(edition, head).length).toBeGreaterThan(1);
  });

  it.each([
    ['zh', '数字登记表', '行、状态、截至', '在正文中', 7],
    ['en', 'Register of figures', 'Row, status, as of', 'In the text', 7],
    ['zh-en', '数字登记表', '行、状态、截至', '在正文中', 9],
  ] as const)('in %s sets the register of figures close, its heading never alone', (edition, title, head, textHead, most) => {
    const list = [...pagesWith(edition, [head]), ...pagesWith(edition, [textHead])];
    expect(new Set(list).size).toBeLessThanOrEqual(most);
    // The contents name it on the first pages; where it begins, its first rows stand below it.
    const begins = pagesWith(edition, [title]).filter((page) => page > 2);
    expect(begins.slice(0, 1)).toEqual([list[0]]);
  });

  it.each([['zh', '用初步核算数相除得2.54%'], ['en', 'dividing by preliminary GDP gives 2.54%']] as const)('in %s prints the facts of its notes', (edition, words) => {
    expect(pagesWith(edition, [words]).length).toBe(1);
    expect((pages.get(edition) ?? []).join('')).not.toContain('{{');
  });
});
