import { describe, expect, it } from 'vitest';
import { load, told } from '../support/dataset.ts';
import { sheetXml, workbookParts, zip, type SheetCell } from '../support/workbook.ts';
import { workbooks } from '../support/zoo/workbooks.ts';

const head = ['indicator', 'entity', 'period', 'value', 'unit', 'sense', 'as_of'];
const spec = { path: 'r.xlsx', columns: head.join(',') };
const workbook = (rows: readonly (readonly SheetCell[])[]): Uint8Array => zip(workbookParts({ Notes: sheetXml([['nothing']]), Data: sheetXml([head, ...rows]) }));
const read = (rows: readonly (readonly SheetCell[])[], dialect: object = { sheetName: 'Data' }): ReturnType<typeof load> => load(workbook(rows), { ...spec, rest: { dialect } });

describe('workbooks', () => {
  it('reads numbers as the shortest decimals, percentages as shown, dates as dates', async () => {
    const { value, findings } = await read([
      ['gdp', 'j', { n: '2021' }, { n: '2986.4099999999999' }, '亿元', null, { n: '44561', style: 1 }],
      ['share', 'j', { n: '2021' }, { n: '0.24', style: 2 }, '%', 'level', null],
      ['share', 'j', { n: '2020' }, { n: '0.28999999999999998', style: 3 }, '%', 'level', null],
      ['share', 'j', { n: '2019' }, { n: '0.5' }, '%', 'level', null],
    ]);
    expect(findings).toEqual([]);
    expect(value?.observations.map(({ quantity, asOf, cell }) => [quantity.value, asOf, cell.place.line, cell.place.column])).toEqual([
      ['298641000000', '2021-12-31', 2, 4], ['24', '2021-12-31', 3, 4], ['29', '2021-12-31', 4, 4], ['0.5', '2021-12-31', 5, 4],
    ]);
  });

  it('tells a percent cell whose unit is another, and a bare serial date', async () => {
    const { findings } = await read([['gdp', 'j', { n: '2021' }, { n: '0.24', style: 2 }, '亿元', null, { n: '44561' }]]);
    expect(told(findings)).toEqual(['r.xlsx:2:4 value-is-number 24%', 'r.xlsx:2:7 date-valid 44561']);
  });

  it('takes the sheet by name or number, and names those there are', async () => {
    const row: readonly SheetCell[] = ['gdp', 'j', { n: '2021' }, { n: '1' }, '家'];
    expect((await read([row], { sheetNumber: 2 })).value?.observations).toHaveLength(1);
    const missing = await read([row], { sheetName: 'Sheet9' });
    expect(missing.findings[0]).toMatchObject({ ruleId: 'sheet-present', actual: 'Sheet9', expected: 'Notes, Data' });
    expect((await read([row], { sheetNumber: 3 })).findings[0]?.ruleId).toBe('sheet-present');
  });

  it('passes empty rows by and keeps the numbers of the others', async () => {
    const { value } = await read([[], ['gdp', 'j', { n: '2021' }, { n: '1' }, '家']]);
    expect(value?.observations[0]?.cell.place.line).toBe(3);
  });

  it.each([
    ['no archive', new Uint8Array([1, 2, 3])], ['nothing', new Uint8Array()], ['a cut archive', workbook([]).slice(0, -40)],
    ['an archive of something else', zip({ 'a.txt': 'hello' })],
    ['broken XML', zip({ ...workbookParts({ Data: sheetXml([head]) }), 'xl/workbook.xml': '<workbook>' })],
    ['an entity', zip({ ...workbookParts({ Data: sheetXml([head]) }), 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>' })],
  ])('refuses %s', async (_, bytes) => {
    const { findings } = await load(bytes, spec);
    expect(findings.map((one) => one.ruleId)).toEqual([expect.stringMatching(/^workbook-readable$|^sheet-present$/u)]);
  });

  it('refuses what would unpack to too much, before it unpacks it', async () => {
    const parts = workbookParts({ Data: sheetXml([head]) });
    const bomb = await load(zip(parts, { 'xl/worksheets/sheet1.xml': 4_000_000_000 }), spec);
    expect(bomb.findings[0]?.ruleId).toBe('workbook-bounded');
    const liar = await load(zip({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(5_000_000)}</worksheet>` }, { 'xl/worksheets/sheet1.xml': 10 }), spec);
    expect(liar.findings[0]).toMatchObject({ ruleId: 'workbook-readable', actual: 'larger than stated' });
  });

  it.each(workbooks)('refuses or reads %s without unpacking more than it may', async (_, make) => {
    const { findings } = await load(make(), spec);
    expect(findings.map((one) => one.ruleId)).toEqual([expect.stringMatching(/^workbook-readable$|^workbook-bounded$|^table-has-rows$/u)]);
  });

  it('refuses a lone cell at the far end', async () => {
    const far = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect((await load(zip(workbookParts({ Data: far })), spec)).findings[0]).toMatchObject({ ruleId: 'workbook-bounded', actual: 'row 1048576' });
    const wide = far.replaceAll('1048576', '90000');
    expect((await load(zip(workbookParts({ Data: wide })), spec)).findings[0]?.ruleId).toBe('workbook-bounded');
  });
});
