import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpec } from '../../pipeline/chart/index.ts';
import { parseJson } from '../../pipeline/chart/json.ts';

const fault = (text: string) => {
  const [finding] = readSpec({ file: 'a.vl.json', text }).findings;
  return finding && `${finding.place?.line}:${finding.place?.column} ${finding.actual} / ${finding.expected}`;
};

const same = (text: string): void => {
  let expected: unknown;
  try { expected = { value: JSON.parse(text) }; } catch { expected = null; }
  const read = parseJson(text);
  expect('places' in read ? { value: read.value } : null).toEqual(expected);
};

describe('readSpec', () => {
  it.each([
    ['', '1:1 EOF / a value'],
    ['{"mark": "bar",\n  "width": 12 "height": 3}', '2:15 "height": 3} / , or }'],
    ['{"mark": "bar",}', '1:16 } / a name in double quotes'],
    ['{\r\n  mark: 1}', '2:3 mark: 1} / a name in double quotes'],
    ['[1, 2', '1:6 EOF / , or ]'],
    ['{"a" 1}', '1:6 1} / :'],
    ['{"a": 01}', '1:7 01} / a value'],
    ['{"a": "x\ny"}', '1:7 "x / a closed string'],
    ['{} {}', '1:4 {} / the end of the text'],
    ['// no\n{}', '1:1 // no / a value'],
    [`${'['.repeat(5000)}`, '1:102 [[[[[[[[[[[[ / at most 100 levels'],
  ])('%j stops at %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
    expect(readSpec({ file: 'a.vl.json', text }).value).toBeNull();
  });

  it('reads past a byte order mark and keeps a member called __proto__ as one', () => {
    const { value, findings } = readSpec({ file: 'a', text: '\ufeff{"__proto__": {"mark": 1}}' });
    expect(findings).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('knows where each member and item begins', () => {
    const read = parseJson('{\n  "layer": [\n    {"mark": "bar"}\n  ]\n}');
    expect('places' in read && read.places.get('layer/0/mark')).toEqual({ line: 3, column: 6 });
    expect('places' in read && read.places.get('layer/0')).toEqual({ line: 3, column: 5 });
  });

  it('reads what JSON.parse reads, and nothing else (a property)', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), same));
    fc.assert(fc.property(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(',', '}', '"', ' ', '1', '\\', ':'), (text, at, mark) => {
      const cut = at % (text.length + 1);
      same(text.slice(0, cut) + mark + text.slice(cut));
    }));
  });
});
