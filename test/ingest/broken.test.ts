import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { Breaking } from '../support/wrap.ts';
import { brokenText } from '../support/wrap.ts';

const folder = new URL('../articles/files/', import.meta.url);
/** One judged file in so many, to keep the test short; their text is broken to lines anew. */
const step = 12;

interface Part { readonly text: string; readonly heading: boolean }
const article = (gold: string): { readonly title: string; readonly parts: readonly Part[] } => {
  const parts: { text: string; heading: boolean }[] = [];
  let title = '';
  for (const line of gold.split('\n')) {
    const [, mark = '', written = ''] = /^(T|P\+?|R|H\d)\|(.*)$/u.exec(line) ?? [];
    const text = written.replace('‖', '').trim();
    const last = parts.at(-1);
    if (mark === 'T') title += text;
    else if (mark === 'P+' && last) last.text += text;
    else if (mark !== '' && text !== '' && !/&\w+;/u.test(text)) parts.push({ text, heading: mark.startsWith('H') });
  }
  return { title, parts };
};

const bare = (text: string): string => text.replace(/\s/gu, '');
const articles = readdirSync(folder).filter((name) => name.endsWith('.gold')).filter((_, at) => at % step === 0)
  .map((name) => article(readFileSync(new URL(name, folder), 'utf8'))).filter(({ title, parts }) => title !== '' && parts.filter(({ heading }) => !heading).length >= 2);

/** Which share of paragraphs comes back whole, of articles cut to so many parts. */
const whole = (breaking: Breaking, most: number): number => {
  let [all, right] = [0, 0];
  for (const { title, parts } of articles) {
    const some = parts.slice(0, most);
    const { asFiled } = parseSource({ file: 'a.txt', text: brokenText(title, some, breaking) });
    const found = new Set(asFiled.sections.flatMap(({ blocks }) => blocks.map(({ text }) => bare(text))));
    for (const { text, heading } of some) {
      if (heading || bare(text).length < 12) continue;
      all += 1;
      if (found.has(bare(text))) right += 1;
    }
  }
  return (100 * right) / all;
};

describe('lines broken to a width are joined again', () => {
  it.each<[string, Breaking, number, number]>([
    ['set in, to 76 columns', { width: 76, by: 'columns', indent: '　　', blank: false }, 97, 93],
    ['apart by empty lines, to 76 columns', { width: 76, by: 'columns', indent: '', blank: true }, 97, 94],
    ['set in, to 35 characters', { width: 35, by: 'characters', indent: '　　', blank: false }, 96, 90],
    ['apart by empty lines, wherever 80 columns end', { width: 80, by: 'cells', indent: '', blank: true }, 97, 92],
    ['with nothing between paragraphs, to 72 columns', { width: 72, by: 'columns', indent: '', blank: false }, 94, 86],
  ])('%s', (_, breaking, floor, ofFew) => {
    expect(whole(breaking, 99)).toBeGreaterThanOrEqual(floor);
    // A text of a few lines tells little of its width.
    expect(whole(breaking, 6)).toBeGreaterThanOrEqual(ofFew);
  });
});
