import { describe, expect, it } from 'vitest';
import { bytesOf, load, told } from '../support/dataset.ts';

const head = 'indicator,entity,period,value,unit';
const values = async (content: string | Uint8Array, spec = {}): Promise<readonly string[]> => {
  const { value, findings } = await load(content, spec);
  expect(told(findings)).toEqual([]);
  return value?.observations.map(({ indicator, quantity }) => `${indicator} ${quantity.value} ${quantity.unit}`) ?? [];
};

describe('delimited text', () => {
  it('gives observations with defaults and the places of their cells', async () => {
    const { value, findings } = await load(`${head}\ngdp,jinjiang,2021,2986.41,亿元\n`);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ name: 'x', title: 'X', version: '1.0.0', licenses: ['CC0-1.0'], asOf: '2021-12-31' });
    expect(value?.observations).toEqual([{
      indicator: 'gdp', entity: 'jinjiang', period: '2021', status: 'final', basis: 'nominal', asOf: '2021-12-31',
      quantity: { value: '298641000000', valueHigh: null, unit: 'CNY', comparator: 'eq', dir: null, sense: null, written: { exponent: 6, decimals: 2 } },
      source: { name: 'a', title: 'Source A', path: 'http://example.org/a', publisher: 'Bureau A', retrieved: '2022-01-01' },
      cell: { package: 'x', resource: 'r', row: 1, field: 'value', place: { file: 'data/x/r.csv', line: 2, column: 19 } },
      places: {
        indicator: { file: 'data/x/r.csv', line: 2, column: 1 }, entity: { file: 'data/x/r.csv', line: 2, column: 5 },
        unit: { file: 'data/x/r.csv', line: 2, column: 27 }, unitId: { file: 'data/x/r.csv', line: 2, column: 1 },
      },
      unitId: null, sourcePlace: null, note: null,
    }]);
  });

  it.each([
    ['LF', `${head}\ng,j,2021,1,家\n`], ['no last line end', `${head}\ng,j,2021,1,家`], ['CRLF', `${head}\r\ng,j,2021,1,家\r\n`],
    ['CR', `${head}\rg,j,2021,1,家\r`], ['a byte order mark', `\ufeff${head}\ng,j,2021,1,家\n`], ['blank lines', `\n${head}\n\ng,j,2021,1,家\n\n`],
    ['quotes', `${head}\n"g","j","2021","1","家"\n`], ['spaces around', `${head}\n g , j ,2021, 1 ,家\n`],
  ])('reads %s', async (_, text) => {
    expect(await values(text)).toEqual(['g 1 家']);
  });

  it('reads other delimiters and quotes by the dialect, and tabs by the format', async () => {
    expect(await values("indicator;entity;period;value;unit\n'g;1';j;2021;1;家\n", { rest: { dialect: { delimiter: ';', quoteChar: "'" } } })).toEqual(['g;1 1 家']);
    expect(await values('indicator\tentity\tperiod\tvalue\tunit\ng\tj\t2021\t1\t家\n', { path: 'r.tsv' })).toEqual(['g 1 家']);
  });

  it('reads GBK and UTF-16 by their declared encoding', async () => {
    const gbk = Uint8Array.from([...bytesOf(`${head}\ng,j,2021,5,`), 0xd2, 0xda, 0xd4, 0xaa, 0x0a]);
    expect(await values(gbk, { rest: { encoding: 'gbk' } })).toEqual(['g 500000000 CNY']);
    expect(await values(gbk, { rest: { encoding: 'GB18030' } })).toEqual(['g 500000000 CNY']);
    const text = `${head}\ng,j,2021,5,亿元\n`;
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect(await values(little, { rest: { encoding: 'utf-16le' } })).toEqual(['g 500000000 CNY']);
    expect(await values(big, { rest: { encoding: 'utf-16be' } })).toEqual(['g 500000000 CNY']);
    expect(await values(Uint8Array.from([0xfe, 0xff, ...big]), { rest: { encoding: 'utf-16' } })).toEqual(['g 500000000 CNY']);
  });

  it('tells the line and column of the first byte that does not decode', async () => {
    const gbk = Uint8Array.from([...bytesOf(`${head}\n家,j,2021,5,`), 0xd2, 0xda, 0xd4, 0xaa, 0x0a]);
    const { findings } = await load(gbk);
    expect(told(findings)).toEqual(['r.csv:2:12 encoding-decodes D2 DA']);
    const cut = await load(Uint8Array.from([...bytesOf(head), 0x0a, 0xe4, 0xba]));
    expect(told(cut.findings)).toEqual(['r.csv:2:1 encoding-decodes E4 BA']);
  });

  it('tells a wrongly declared encoding', async () => {
    const { findings } = await load(`${head}\ng,j,2021,1,亿元人民币\n`, { rest: { encoding: 'gbk' } });
    expect(told(findings)).toEqual(['r.csv:1:1 encoding-as-declared utf-8']);
    const marked = await load(`\ufeff${head}\n`, { rest: { encoding: 'utf-16le' } });
    expect(told(marked.findings)).toEqual(['r.csv:1:1 encoding-as-declared utf-8']);
  });

  it('tells all faults at once, each at its cell', async () => {
    const { value, findings } = await load([
      `${head},comparator,status,as_of,sense,source,note_zh,note_en`,
      'g,j,2021,1,家,,,,,,,',
      'g,j,20210,x1,元元,about,done,yesterday,,c,,',
      'g,j,2023,1,%,,,,,,,',
      'g,j,2022,1,家,,,,,,只有中文,',
      ',j,2021,1,家,,,,,,,',
      'g,j,2024,,家,,,,,,,',
      'g,j,2021,1',
      'g,j,2021,1,家,,,,,,,,extra',
    ].join('\n'), { columns: `${head},comparator,status,as_of,sense,source,note_zh,note_en` });
    expect(told(findings)).toEqual([
      'r.csv:8:10 row-complete 4', 'r.csv:9:21 row-complete 13',
      'r.csv:3:5 period-valid 20210', 'r.csv:3:14 unit-known 元元', 'r.csv:3:11 value-is-number x1', 'r.csv:3:17 cell-allowed about',
      'r.csv:3:23 cell-allowed done', 'r.csv:3:28 date-valid yesterday', 'r.csv:3:39 source-known c',
      'r.csv:4:17 sense-stated %', 'r.csv:5:19 note-bilingual', 'r.csv:6:1 cell-required',
    ]);
    expect(value?.observations).toHaveLength(1);
  });

  it('goes on after broken quotes', async () => {
    const { findings } = await load(`${head}\ng"1,j,2021,1,家\n"g"2,j,2021,1,家\n"g,j\n`);
    expect(told(findings).filter((line) => line.includes('quotes'))).toEqual([
      'r.csv:2:2 quotes-closed inside a cell that does not begin with one', 'r.csv:3:4 quotes-closed followed by text', 'r.csv:4:1 quotes-closed never closed',
    ]);
  });

  it('tells columns that are missing, double or not declared, and an empty file', async () => {
    const { findings } = await load('indicator,entity,period,value,value,extra,more\ng,j,2021,1,1,2,3\n');
    expect(told(findings).slice(0, 4)).toEqual(['r.csv:1:1 column-present unit', 'r.csv:1:31 column-once value', 'r.csv:1:37 column-declared extra', 'r.csv:1:43 column-declared more']);
    // One that is missing and one too many are one that has another name; no row is told to lack it.
    expect(told((await load('indicator,place,period,value,unit\ng,j,2021,1,家\ng,k,2021,1,家\n')).findings)).toEqual(['r.csv:1:11 column-renamed place']);
    expect(told((await load('')).findings)).toEqual(['r.csv:1:1 table-has-rows']);
    expect(told((await load('\n\n')).findings)).toEqual(['r.csv:1:1 table-has-rows']);
  });

  it('holds to keys, types and constraints', async () => {
    const spec = {
      fields: [
        { name: 'indicator', constraints: { enum: ['g', 'h'] } }, { name: 'entity', constraints: { unique: true } }, { name: 'period', type: 'year' },
        { name: 'value', type: 'number', constraints: { minimum: 0, maximum: 10 } }, { name: 'unit' },
      ],
      schema: { primaryKey: ['indicator', 'period'] },
    };
    const { findings } = await load(`${head}\ng,j,2021,1,家\ng,j,2021,-1,家\nx,k,2024-06,11,家\n`, spec);
    expect(told(findings)).toEqual([
      'r.csv:4:1 cell-allowed x', 'r.csv:3:3 key-unique j', 'r.csv:4:5 cell-typed 2024-06', 'r.csv:3:10 cell-allowed -1', 'r.csv:4:13 cell-allowed 11',
      'r.csv:3:1 key-unique g / 2021',
    ]);
  });

  it('tells the same observation twice where no key is named', async () => {
    const { findings } = await load(`${head}\ng,j,2021,1,家\ng,j,2022,1,家\ng,j,2021,2,家\n`);
    expect(told(findings)).toEqual(['r.csv:4:1 key-unique g / j / 2021']);
    expect(findings[0]?.params).toEqual({ line: '2' });
  });

  it('tells by which columns rows differ that the key counts as one, and keys that are no columns', async () => {
    const columns = `${head},status,as_of,source`;
    const rows = [columns, 'g,j,2021,1,家,final,2022,a', 'g,j,2021,2,家,preliminary,2021,a', 'g,j,2021,3,家,,2022,b', 'g,j,2021,1,家,,2022,a', ''].join('\n');
    const keyed = async (...primaryKey: readonly string[]): Promise<readonly string[]> => {
      const { findings } = await load(rows, { columns, schema: { primaryKey } });
      return told(findings).map((one, n) => `${one} ${findings[n]?.expected ?? ''}`.trim());
    };
    expect(await keyed('indicator', 'entity', 'period')).toEqual(['r.csv:3:1 key-complete g / j / 2021 status, as_of', 'r.csv:4:1 key-complete g / j / 2021 source', 'r.csv:5:1 key-unique g / j / 2021']);
    // An empty status is a final number: the last row is the first once more, whatever the key is.
    for (const key of [['indicator', 'entity', 'period', 'source', 'status', 'as_of'], ['indicator', 'entity', 'period', 'value', 'source', 'status', 'as_of']]) {
      expect((await keyed(...key)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(['r.csv:5:1 key-unique']);
    }
    expect(await keyed('indicator', 'entity', 'periods')).toEqual(['datapackage.json:54:23 key-declared periods', 'r.csv:5:1 key-unique g / j / 2021 / a / final / 2022']);
  });

  it('takes missing values as the schema names them', async () => {
    const { value, findings } = await load(`${head}\ng,j,2020,-,家\ng,j,2021,n/a,家\ng,j,2022,1,家\n`, { schema: { missingValues: ['', '-', { value: 'n/a', label: 'not given' }] } });
    expect(findings).toEqual([]);
    expect(value?.observations.map((one) => one.period)).toEqual(['2022']);
  });

  it('checks a plain table and takes no observations from it', async () => {
    const { value, findings } = await load('name,count\nx,1\ny,many\n', { fields: [{ name: 'name' }, { name: 'count', type: 'integer' }] });
    expect(told(findings)).toEqual(['r.csv:3:3 cell-typed many']);
    expect(value?.observations).toEqual([]);
    expect(value?.asOf).toBeNull();
  });
});
