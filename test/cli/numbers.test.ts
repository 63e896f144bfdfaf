import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-numbers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const lines = (out: string): readonly unknown[] => out.trim().split('\n').map((line): unknown => JSON.parse(line));

describe('quantities', () => {
  it('prints a mention a line, its offsets those of the file, a byte order mark counted', async () => {
    const { code, out } = await runCli(['quantities', file('a.txt', '\ufeff产值近百亿元。'), '--lang', 'zh']);
    expect(code).toBe(0);
    expect(lines(out)).toEqual([{ start: 4, end: 7, text: '百亿元', kind: 'money', value: 10_000_000_000, unit: 'CNY', comparator: 'approx', dir: 'below' }]);
  });

  it('takes the currency that it is given', async () => {
    const { out } = await runCli(['quantities', file('b.txt', 'It costs $5 million.'), '--lang', 'en', '--currency', 'HKD']);
    expect(lines(out)).toMatchObject([{ text: '$5 million', unit: 'HKD', value: 5_000_000 }]);
  });

  it('of a file that is not there ends with exit code 2', async () => {
    const { code, out, err } = await runCli(['quantities', join(folder, 'none.txt'), '--lang', 'zh']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('none.txt');
  });
});

describe('claims', () => {
  it('prints a claim a line, its offsets those of the file, and exits 0 whatever it finds', async () => {
    const { code, out } = await runCli(['claims', file('c.txt', '\ufeff门店由40家减少到28家，下降40%。')]);
    expect(code).toBe(0);
    expect(lines(out)).toEqual([{
      type: 'growth', mentions: [{ start: 4, end: 7 }, { start: 10, end: 13 }, { start: 16, end: 19 }], stated: '−40%', computed: '−30.00%', verdict: 'fails',
      note: { zh: expect.stringContaining('−30.00%'), en: expect.stringContaining('−30.00%') },
    }]);
  });

  it('takes the currency that it is given', async () => {
    const { out } = await runCli(['claims', file('d.txt', '收入由1亿元增至3亿元，增加2亿元。'), '--currency', 'MOP']);
    expect(lines(out)).toMatchObject([{ type: 'difference', verdict: 'holds', computed: expect.stringContaining('澳门元') }]);
  });

  it('of a file that is not there ends with exit code 2', async () => {
    const { code, out, err } = await runCli(['claims', join(folder, 'none.txt')]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('none.txt');
  });
});

describe('compare', () => {
  it('prints what differs, line by line, and exits 0 whatever it finds', async () => {
    const pairs = [
      { id: 'a', zh: '产值2986.41亿元。', en: 'Output was RMB 29.8641 billion.' },
      { id: 2, zh: '開支870億元。', en: 'Spending was $87 billion.', currency: 'HKD' },
      { id: 'c', zh: '项目33个。', en: 'There are projects.', currency: null },
    ];
    const { code, out } = await runCli(['compare', file('pairs.jsonl', `\ufeff${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n`)]);
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      { id: 'a', findings: [{ ruleId: 'magnitude', severity: 'error', zh: '2986.41亿元', en: 'RMB 29.8641 billion', expected: 'RMB 298.641 billion' }] },
      { id: 2, findings: [] },
      { id: 'c', findings: [{ ruleId: 'missing', severity: 'error', zh: '33个', en: null, expected: '33' }] },
    ]);
  });

  it('names the lines that are no pairs, compares the others, and ends with exit code 2', async () => {
    const { code, out, err } = await runCli(['compare', file('broken.jsonl', '{"id":1,"zh":"5家","en":"five"}\n{"id":2}\nno json\n')]);
    expect(code).toBe(2);
    expect(lines(out)).toEqual([{ id: 1, findings: [] }]);
    expect(err).toMatch(/broken\.jsonl:2:1 .*zh.*\n.*broken\.jsonl:3:1 /u);
  });
});
