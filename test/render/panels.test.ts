import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile, openReader } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// Two whole builds: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 480_000 });

const ids = ['jinjiang', 'china2022'];

let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { ids, formats: ['html'], draft: true })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

/** What the panel of each number of the page shows; run in the page. */
const pressAll = `(() => {
  const seen = (name) => { const slot = document.querySelector('#inspector [data-slot="' + name + '"]'); return slot.hidden ? null : slot; };
  return [...document.querySelectorAll('a[href^="#figure-"]:has(> data)')].map((link) => {
    link.click();
    const origin = seen('row')?.querySelector('.origin');
    return {
      fact: link.querySelector('data').dataset.fact,
      sentence: (seen('sentence')?.querySelector('mark')?.textContent ?? '').trim() !== '',
      cell: origin?.querySelector('.row-number') ? origin.querySelector('dd').innerText : '',
      working: [...(seen('working')?.querySelectorAll('a[href^="#figure-"]') ?? [])].map((input) => document.getElementById(input.getAttribute('href').slice(1)) !== null),
      standing: origin?.querySelector('.standing')?.innerText ?? null,
    };
  });
})()`;

interface Shown {
  readonly fact: string;
  readonly sentence: boolean;
  readonly cell: string;
  readonly working: readonly boolean[];
  readonly standing: string | null;
}

describe.each(ids)('the panels of %s', (id) => {
  it.each(['zh', 'en', 'zh-en'])('show the sentence, the cell or the working of every number: %s', async (edition) => {
    const page = await openFile(browser, join(project.root, `out/${id}/${id}.${edition}.html`));
    try {
      const shown = await page.evaluate(pressAll) as readonly Shown[];
      expect(shown.length).toBeGreaterThan(200);
      expect(shown.filter(({ sentence, cell, working }) => !sentence && cell === '' && working.length === 0).map(({ fact }) => fact)).toEqual([]);
      // A cell is told whole: package, resource, field, row, status, as-of date.
      const cells = shown.filter(({ cell }) => cell !== '').map(({ cell }) => cell.replace(/\s+/gu, ' '));
      expect(cells.length).toBeGreaterThan(80);
      const words = edition === 'en'
        ? [/^Data package [\w-]+, resource \w+, field value/u, /S\d+, row \d+/u, /final|preliminary|estimate|target/u]
        : [/^数据包[\w-]+，资源\w+，字段\w+/u, /S\d+，第\d+行/u, /终值|初步数|估计数|预计数|目标/u];
      const whole = { test: (cell: string): boolean => [...words, /\b\d{4}(?:-\d\d){0,2}\b/u].every((one) => one.test(cell)) };
      expect(cells.filter((cell) => !whole.test(cell))).toEqual([]);
      // Every input of a calculation leads to its own row.
      expect(shown.flatMap(({ working }) => working).every(Boolean)).toBe(true);
      expect(shown.some(({ working }) => working.length >= 2)).toBe(true);
    } finally {
      await page.close();
    }
  });
});
