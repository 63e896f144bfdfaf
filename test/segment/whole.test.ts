import { describe, expect, it } from 'vitest';
import { articleTexts, pieceAt, wholeText } from '../../pipeline/segment/index.ts';
import { parseBody } from '../support/article.ts';

const { article } = parseBody('开头**加粗**。第二句。\n\n## 一节\n\n- **要点：**甲12家。\n\n| 项目 | 2021年 |\n|---|---|\n| 产值 | 3亿元 |\n| 税收 |  |\n');
const whole = article ? wholeText(article) : { text: '', pieces: [] };

describe('the article as one text', () => {
  it('has a line for each heading and block, the cells of a row parted by tabs', () => {
    expect(whole.text).toBe('题\n开头加粗。第二句。\n一节\n要点：甲12家。\n项目\t2021年\n产值\t3亿元\n税收\t\n');
  });

  it('holds every text of the article where its piece says', () => {
    expect(whole.pieces.map(({ text, start, end }) => whole.text.slice(start, end) === text.text)).not.toContain(false);
    const texts = article ? articleTexts(article) : [];
    expect(whole.pieces.map(({ text }) => text).filter((text) => text.text !== '')).toEqual(texts);
  });

  it('finds the piece of a span, and none for one that reaches over an edge', () => {
    const at = whole.text.indexOf('12家');
    expect(pieceAt(whole, at, at + 3)?.text.text).toBe('甲12家。');
    const edge = whole.text.indexOf('第二句') - 1;
    expect(pieceAt(whole, edge, edge + 2)).toBeNull();
  });
});
