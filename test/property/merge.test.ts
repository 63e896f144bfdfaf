import fc from 'fast-check';
import { diff3Merge } from 'node-diff3';
import { describe, expect, it } from 'vitest';
import { mergeArticle } from '../../pipeline/ingest/index.ts';

const front = (title: string): string => `---\ntitle: ${title}\nbyline: null\npublisher: null\ndates: []\nsource:\n  title: ${title}\n  address: null\n  retrieved: null\nrestated: false\n---\n\n`;
const articleOf = (blocks: readonly string[], title = '青石镇的一年'): string => `${front(title)}${blocks.join('\n\n')}\n`;

const sentence = fc.constantFrom('去年全镇产值为12.5亿元。', '镇上有企业48家，比上年多3家。', '渔港春天开工，秋天完工。', '“好！”他说。', '2. 修路', '<<<<<<< mine', '=======', '>>>>>>> theirs', '||||||| base',
  '**发展产业。**今年新开三家。', '## 主要做法', '### （一）修路', '![渔港](figure:1)', '- 一项', '1. 二项', '> 引语', '| 指标 | 数 |\n| --- | --- |\n| 产值 | 12 |', '---', '```\n\n甲\n\n```', '  两格', '\\*\\*\\*', '***同志');
const block = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const blocks = fc.array(block, { maxLength: 8 });
const title = fc.constantFrom('青石镇的一年', '一年', '"引号：题"', "'a: b'");
const text = fc.tuple(blocks, title, fc.constantFrom('', '\n', '\n\n')).map(([all, name, end]) => articleOf(all, name) + end);

const byline = (of: string): string => of.replace('byline: null', 'byline: 李四');
const publisher = (of: string): string => of.replace('publisher: null', 'publisher: 某报');

const conflicts = (base: string, mine: string, theirs: string): readonly unknown[] =>
  mergeArticle({ base, mine, theirs }).changes.filter(({ origin }) => origin === 'conflict').map(({ field, base: old, mine: own, theirs: other }) => [field, old, own, other]);
const sorted = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).toSorted();
const turned = (all: readonly unknown[]): readonly unknown[] => all.map((one) => (Array.isArray(one) ? [one[0], one[1], one[3], one[2]] : one));

/** Blocks that share no two letters. */
const letters = (from: number): string => String.fromCharCode(...Array.from({ length: 12 }, (_, at) => 0x4e00 + from * 12 + at));
const edits = fc.array(fc.constantFrom('keep', 'keep', 'drop', 'change', 'before'), { minLength: 1, maxLength: 12 });
const edited = (kinds: readonly string[], from: number): readonly string[] => kinds.flatMap((kind, at) => {
  const own = letters(at);
  if (kind === 'drop') return [];
  if (kind === 'change') return [`${own}${letters(from + at)}`];
  return kind === 'before' ? [letters(from + at), own] : [own];
});

describe('three versions of an article, merged', () => {
  it('are the source where the editor changed nothing', () => fc.assert(fc.property(text, text, (base, theirs) => {
    expect(mergeArticle({ base, mine: base, theirs }).text).toBe(theirs);
  })));
  it('are the editor’s, byte for byte, where the source did not change', () => fc.assert(fc.property(text, fc.oneof(text, text.map((one) => one.replaceAll('\n', '\r\n')), text.map((one) => `\ufeff${one}`)), (base, mine) => {
    expect(mergeArticle({ base, mine, theirs: base }).text).toBe(mine);
  })));
  it('are what both have where both have the same', () => fc.assert(fc.property(text, text, (base, both) => {
    expect(mergeArticle({ base, mine: both, theirs: both }).text).toBe(both);
  })));
  it('are the source with what the editor changed elsewhere', () => fc.assert(fc.property(text, blocks, (base, theirs) => {
    const name = /^title: (.*)$/mu.exec(base)?.[1] ?? '';
    expect(mergeArticle({ base, mine: byline(base), theirs: articleOf(theirs, name) }).text).toBe(byline(articleOf(theirs, name)));
  })));
  it('are the editor’s with what the source changed elsewhere', () => fc.assert(fc.property(text, blocks, (base, mine) => {
    const name = /^title: (.*)$/mu.exec(base)?.[1] ?? '';
    expect(mergeArticle({ base, mine: articleOf(mine, name), theirs: publisher(base) }).text).toBe(publisher(articleOf(mine, name)));
  })));
  it('have the same conflicts with editor and source exchanged', () => fc.assert(fc.property(text, text, text, (base, mine, theirs) => {
    // In the order of the article, which is the editor's.
    expect(sorted(conflicts(base, theirs, mine))).toEqual(sorted(turned(conflicts(base, mine, theirs))));
  })));
  it('are merged again to the same text', () => fc.assert(fc.property(text, text, text, (base, mine, theirs) => {
    const once = mergeArticle({ base, mine, theirs });
    fc.pre(once.changes.every(({ origin, meets }) => origin !== 'conflict' && !meets));
    expect(mergeArticle({ base: theirs, mine: once.text, theirs }).text).toBe(once.text);
  })));
  it('lose nothing that only one of them put in, and keep nothing that only one of them took out', () => fc.assert(fc.property(edits, edits, (own, other) => {
    const length = Math.min(own.length, other.length);
    const [mine, theirs] = [own.slice(0, length), other.slice(0, length)];
    const merged = mergeArticle({ base: articleOf(mine.map((_, at) => letters(at))), mine: articleOf(edited(mine, 100)), theirs: articleOf(edited(theirs, 200)) });
    for (let at = 0; at < length; at += 1) {
      const [one, two] = [mine[at], theirs[at]];
      if (one === 'change' || one === 'before') expect(merged.text).toContain(letters(100 + at));
      if (two === 'before' || (two === 'change' && one !== 'drop')) expect(merged.text + merged.changes.map((change) => change.theirs ?? '').join('')).toContain(letters(200 + at));
      if ((one === 'drop' && two !== 'change') || (two === 'drop' && (one === 'keep' || one === 'before'))) expect(merged.text).not.toContain(letters(at));
    }
  })));
  it('follow a block that one of them moved, and count each sentence as often as they should', () => fc.assert(fc.property(fc.array(fc.nat(11), { minLength: 4, maxLength: 4 }), fc.constantFrom('drop', 'change'), fc.boolean(), ([from = 0, to = 0, at = 0], kind, isMine) => {
    const base = Array.from({ length: 12 }, (_, n) => `${letters(n)}。${letters(n + 20)}。`);
    const moved = base.toSpliced(from, 1).toSpliced(to, 0, base[from] ?? '');
    const edit = (all: readonly string[]): readonly string[] => all.flatMap((one) => (one !== base[at] ? [one] : kind === 'drop' ? [] : [one.replace(letters(at), letters(300))]));
    const [mine, theirs] = isMine ? [moved, edit(base)] : [edit(base), moved];
    const merged = mergeArticle({ base: articleOf(base), mine: articleOf(mine), theirs: articleOf(theirs) });
    expect(merged).toMatchObject({ text: articleOf(edit(moved)), strays: [] });
    expect(merged.changes.some(({ origin, isApart }) => origin === 'conflict' || isApart)).toBe(false);
  })));
  it('are what diff3 makes of them where it sees no conflict', () => fc.assert(fc.property(edits, edits, (own, other) => {
    const length = Math.min(own.length, other.length);
    const [mine, base, theirs] = [edited(own.slice(0, length), 100), own.slice(0, length).map((_, at) => letters(at)), edited(other.slice(0, length), 200)];
    const regions = diff3Merge([...mine], [...base], [...theirs]);
    fc.pre(regions.every(({ ok }) => ok !== undefined));
    expect(mergeArticle({ base: articleOf(base), mine: articleOf(mine), theirs: articleOf(theirs) }).text).toBe(articleOf(regions.flatMap(({ ok }) => ok ?? [])));
  })));
});
