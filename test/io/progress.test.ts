import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../pipeline/io/index.ts';

const sink = (isTTY: boolean): { stream: Writable & { isTTY: boolean }; written: () => string } => {
  const chunks: string[] = [];
  const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => {
    chunks.push(chunk.toString());
    done();
  } });
  return { stream: Object.assign(stream, { isTTY, clearLine: () => true, cursorTo: () => true, moveCursor: () => true }), written: () => chunks.join('') };
};

describe('createProgress', () => {
  it.each([
    ['plain lines elsewhere', false, false, '[2/9] Printing\nsaid\n'],
    ['nothing when quiet', false, true, ''],
    ['nothing when quiet on a terminal', true, true, ''],
  ])('%s', async (_, tty, quiet, expected) => {
    const { stream, written } = sink(tty);
    const progress = await createProgress(stream, quiet);
    progress.step('Printing', 2, 9);
    progress.say('said');
    progress.stop();
    expect(written()).toBe(expected);
  });

  it('one moving line on a terminal', async () => {
    const { stream, written } = sink(true);
    const progress = await createProgress(stream, false);
    progress.step('Printing', 2, 9);
    progress.stop();
    expect(written()).toContain('2/9 Printing');
    expect(written()).not.toContain('[2/9]');
  });
});
