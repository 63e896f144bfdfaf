import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../pipeline/ingest/index.ts';
import type { PageRun } from '../../../../pipeline/model/index.ts';

const size = 16;
const run = (text: string, x: number, y: number, width: number, font = 'song'): PageRun => ({ text, x, y, width, size, font });
const full = (text: string, y: number): PageRun => run(text, 80, y, [...text].length * size);

/** Lines of a page as a program sets them that draws marks of Latin type first, each into a gap of the Chinese line. */
const page = (woven: readonly PageRun[]) => ({
  width: 600, height: 840,
  runs: [{ ...full('临溪县去年的账', 60), size: 22, width: 154 }, full('去年全县的账目分为三块，县里逐项核对以后向社会公开，', 120), full('各乡镇也照此办理，账目由会计和村民代表一起核对以后，', 144), ...woven, full('今年的账目从三月起按月公开。', 192)],
});
const texts = (woven: readonly PageRun[]): string => parseSource({ file: 'a.pdf', pages: [page(woven)] }).value.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('');

describe('marks drawn into the gaps of a line', () => {
  it('are read where they stand', () => {
    const woven = [run('“', 96, 168, 8, 'roman'), run('”', 200, 168, 8, 'roman'), run('到 送进村送进户 。', 80, 168, size * 8 + 16)];
    expect(texts(woven)).toContain('到“送进村送进户”。今年的账目');
  });

  it('leave a line alone whose gaps they do not fill', () => {
    // In the midst of a character, where no gap is.
    expect(texts([run('”', 136, 168, 8, 'roman'), run('到送进村送进户。', 80, 168, size * 8)])).toContain('到送进村送进户。”');
  });
});
