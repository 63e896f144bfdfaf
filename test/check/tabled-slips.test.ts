import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const points = '| 渡口 | 上月准班率 | 本月准班率 |\n| --- | --- | --- |\n| 青石渡 | 92.5% | 88.1% |\n| 白沙渡 | 90.2% | 93.0% |\n\n';
const stocks = '| 仓库 | 年初库存（吨） | 年末库存（吨） |\n| --- | --- | --- |\n| 河东仓 | 4260 | 3980 |\n| 河西仓 | 2150 | 2410 |\n\n';
const failing = (text: string): readonly string[] => findClaims(text).filter(({ verdict }) => verdict === 'fails').map(({ type }) => type);

describe('a sentence below a table that names its row', () => {
  it.each([
    ['pp-change', `${points}青石渡退步明显，准班率倒退5.4个百分点。`],
    ['difference', `${stocks}一年下来，河东仓的存粮减掉380吨。`],
  ])('is a slip in %s', (type, text) => expect(failing(text)).toEqual([type]));

  it.each([
    ['what the row gives', `${points}青石渡退步明显，准班率倒退4.4个百分点。`],
    ['another measure', `${points}青石渡退步明显，满载率倒退5.4个百分点。`],
    ['another time', `${points}青石渡退步明显，准班率比三年前低了5.4个百分点。`],
    ['two rows', `${points}青石渡和白沙渡的准班率倒退5.4个百分点。`],
    ['some of what the row counts', `${stocks}一年下来，河东仓进口大豆减掉380吨。`],
    ['what goes out', `${stocks}一年下来，河东仓的出库量减少380吨。`],
  ])('is none of %s', (_, text) => expect(failing(text)).toEqual([]));
});
