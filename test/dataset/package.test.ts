import { describe, expect, it } from 'vitest';
import { datasetFiles, loadDataset } from '../../pipeline/dataset/index.ts';
import { bytesOf, descriptorOf, load, told } from '../support/dataset.ts';

const source = (text: string): { file: string; text: string } => ({ file: 'data/x/datapackage.json', text });

describe('datapackage.json', () => {
  it.each([
    ['', '1:1', 'end of file'], ['{"name": "x",}', '1:14', '}'], ['{\n  "name" "x"\n}', '2:10', '"x"'], ['{"a": 01}', '1:8', '1}'],
    ['{"a": "b\nc"}', '1:7', '"b'], ['[1, 2', '1:6', 'end of file'], ['{} x', '1:4', 'x'], ["{'a': 1}", '1:2', "'a': 1}"], ['{"a": nul}', '1:7', 'nul}'],
  ])('%j breaks at %s', (text, at, actual) => {
    const { value, findings } = datasetFiles(source(text));
    expect(value).toEqual([]);
    expect(told(findings)).toEqual([`datapackage.json:${at} json-well-formed ${actual}`]);
  });

  it('does not recurse without end', () => {
    expect(told(datasetFiles(source('['.repeat(100_000))).findings)[0]).toMatch(/json-well-formed/u);
  });

  it('tells what is missing or wrong at its line and column', () => {
    const text = ['{', '  "name": "",', '  "resources": [', '    { "name": "r", "path": 5,', '      "schema": { "fields": [{ "name": "a", "type": "money" }] },',
      '      "observations": { "status": "maybe", "asof": "2021" } }', '  ],', '  "name": "y"', '}'].join('\n');
    expect(told(datasetFiles(source(text)).findings)).toEqual([
      'datapackage.json:8:3 json-keys-unique name',
      'datapackage.json:2:11 package-valid ""', 'datapackage.json:4:28 package-valid 5', 'datapackage.json:5:53 package-valid "money"',
      'datapackage.json:6:35 package-valid "maybe"', 'datapackage.json:6:23 package-valid object',
    ]);
  });

  it.each([
    '../secret.csv', '/etc/passwd', 'a/../../b.csv', 'http://example.org/a.csv', 'file:///a.csv', 'C:\\a.csv', 'a\\b.csv', '~/a.csv', './a.csv', 'a//b.csv', '//host/a.csv', 'data:text/csv,a', 'a.csv\n', ' a.csv',
  ])('refuses the path %j', async (path) => {
    const text = JSON.stringify(descriptorOf({ path, rest: { format: 'csv' } }));
    const { value, findings } = datasetFiles(source(text));
    expect(value).toEqual([]);
    expect(findings.map((finding) => finding.ruleId)).toEqual(['resource-path-safe']);
    const loaded = await loadDataset({ descriptor: source(text), files: new Map([[path, bytesOf('indicator,entity,period,value,unit\ng,j,2021,1,家\n')]]) });
    expect(loaded.value?.observations).toEqual([]);
  });

  it('names the files to read, in order', () => {
    const text = JSON.stringify({ ...descriptorOf({ path: 'sub/数据.csv' }) });
    expect(datasetFiles(source(text))).toEqual({ value: ['sub/数据.csv'], findings: [] });
  });

  it('tells an unknown format, an unknown encoding; a missing file is told by who reads it', async () => {
    const descriptor = source(JSON.stringify(descriptorOf({}), null, 2));
    const missing = await loadDataset({ descriptor, files: new Map() });
    expect([missing.value?.observations, missing.findings]).toEqual([[], []]);
    expect((await load('', { path: 'r.ods' })).findings.map((one) => one.ruleId)).toEqual(['resource-format-known']);
    expect((await load('', { rest: { encoding: 'koi8' } })).findings.map((one) => one.ruleId)).toEqual(['encoding-known']);
  });

  it('needs a date and a source for every observation', async () => {
    const { findings } = await load('indicator,entity,period,value,unit\ng,j,2021,1,家\n', { rest: { observations: {} } });
    expect(told(findings)).toEqual(['r.csv:2:1 as-of-stated', 'r.csv:2:1 source-known']);
  });
});

const read = (text: string): ReturnType<typeof load> => load(text, { path: 'r.json' });

describe('JSON data', () => {
  it('keeps the digits of numbers', async () => {
    const { value, findings } = await read('[\n  {"indicator": "g", "entity": "j", "period": "2021", "value": 2986.40, "unit": "亿元"},\n  {"indicator": "g", "entity": "j", "period": 2022, "value": null, "unit": "亿元"},\n  {"indicator": "g", "entity": "j", "period": 2023, "value": 12345678901234567890.5, "unit": "元"}\n]');
    expect(findings).toEqual([]);
    expect(value?.observations.map(({ quantity, cell }) => [quantity.value, quantity.written?.decimals, cell.row, cell.place.line, cell.place.column])).toEqual([
      ['298640000000', 2, 1, 2, 64], ['12345678901234567890.5', 1, 3, 4, 62],
    ]);
  });

  it.each([
    ['{"a": 1}', ['r.json:1:1 table-is-array object']],
    ['[1, {"indicator": ["g"], "entity": "j", "period": "2021", "value": 1, "unit": "家"}]', ['r.json:1:2 table-is-array number', 'r.json:1:19 table-is-array array', 'r.json:1:19 cell-required']],
    ['[{"indicator": "g" "entity": "j"}]', ['r.json:1:20 json-well-formed "entity": "j']],
    ['[]', ['r.json:1:1 table-has-rows']],
  ])('%s is told', async (text, expected) => {
    expect(told((await read(text)).findings)).toEqual(expected);
  });

  it('has no way to the prototype', async () => {
    const { value } = await read('[{"__proto__": {"indicator": "evil"}, "indicator": "g", "entity": "j", "period": "2021", "value": 1, "unit": "家"}]');
    expect(value?.observations.map((one) => one.indicator)).toEqual(['g']);
    expect(({} as Record<string, unknown>)['indicator']).toBeUndefined();
  });
});
