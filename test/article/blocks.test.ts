import { describe, expect, it } from 'vitest';
import { bodyOutline, found, parseBody } from '../support/article.ts';

describe('a body is read as', () => {
  it.each([
    ['sentences', '甲。乙！丙', ['甲。 | 乙！ | 丙']],
    ['Chinese lines joined without a space, others with one', '晋江\n靠海。GDP\ngrew.\nB', ['晋江靠海。 | GDP grew. B']],
    ['lines of Windows and of old Macs', '晋江\r\n靠海。\r\n\r\n乙。\r\r丙。', ['晋江靠海。', '乙。', '丙。']],
    ['a hard break as a space', '甲  \n乙。', ['甲 乙。']],
    ['emphasis beside Chinese punctuation', '**“晋江经验”**打造*新*。', ['<strong>“晋江经验”</strong>打造<emphasis>新</emphasis>。']],
    ['sentences cut across emphasis', '甲**乙。丙**丁。', ['甲<strong>乙。</strong> | <strong>丙</strong>丁。']],
    ['a run-in heading', '**推动产业高新化。**甲。乙。', ['{推动产业高新化。} 甲。 | 乙。']],
    ['run-in headings with other ends', '**一是：**甲。\n\n**Note:** b\n\n**第一．**丙。', ['{一是：} 甲。', '{Note:} b', '{第一．} 丙。']],
    ['no run-in heading without such an end', '**推动**产业。', ['<strong>推动</strong>产业。']],
    ['masked names', '***到访，***说**好**。', ['***到访，***说<strong>好</strong>。']],
    ['masked names in and beside bold', '**张***说**。**记者*****来。*****王某**。', ['<strong>张***说</strong>。 | <strong>记者</strong>***来。 | ***<strong>王某</strong>。']],
    ['masked names on several lines', '甲，\n***来，\n**乙**走。', ['甲，***来，<strong>乙</strong>走。']],
    ['masks of another length as they are', '\\*\\*某。', ['**某。']],
    ['ranges with a single tilde', '2023年~2024年~2025年。', ['2023年~2024年~2025年。']],
    ['what was struck out', '~~甲~~乙。', ['<delete>甲</delete>乙。']],
    ['no directives', '比为3:5，12:30，注:见。', ['比为3:5，12:30，注:见。']],
    ['a rule between paragraphs', '甲。\n\n***\n\n乙。\n\n* * *\n\n丙。', ['甲。', '乙。', '丙。']],
    ['lists, nested, with their numbers as written', '3. 甲\n5. 乙\n   - 丙\n\n- 丁\n\n  戊', ['3. 甲', '5. 乙', '  - 丙', '- 丁', '戊']],
    ['numbers left to Markdown', '1. 甲\n1. 乙\n1. 丙', ['1. 甲', '2. 乙', '3. 丙']],
    ['boxes of tasks', '- [x] 甲\n- [ ] 乙', ['- [x] 甲', '- [ ] 乙']],
    ['run-in headings of items', '- **一是：**甲。', ['- {一是：} 甲。']],
    ['quotations and what stands in them', '> 甲。\n> 乙。\n>\n> - 丙', ['> 甲。 | 乙。', '- 丙']],
    ['a table', '| 甲 | 乙 |\n|:--|--:|\n| a\\|b | **丙** |', ['table 甲 | 乙 / a|b | <strong>丙</strong>']],
    ['a table with its caption', '表1 主要指标\n\n| 甲 |\n|--|\n| 1 |', ['table (表1 主要指标) 甲 / 1']],
    ['other captions', '附表2-1：甲\n\n| 甲 |\n|--|\n\n表：乙\n\n| 乙 |\n|--|', ['table (附表2-1：甲) 甲', 'table (表：乙) 乙']],
    ['a caption with the line of the unit below it', '表1 主要指标\n\n单位：亿元\n\n| 甲 |\n|--|\n| 1 |', ['table (表1 主要指标 单位：亿元) 甲 / 1']],
    ['a unit alone as the paragraph that it is', '单位：亿元\n\n| 甲 |\n|--|', ['单位：亿元', 'table 甲']],
    ['no caption where a sentence stands before a table', '表明增长很快。\n\n| 甲 |\n|--|\n\n表彰名单\n\n| 乙 |\n|--|', ['表明增长很快。', 'table 甲', '表彰名单', 'table 乙']],
    ['figures', '![产业园](a.jpg)\n\n![](b.jpg)\n\n![](c.jpg "题名")\n\n![引用][图]\n\n[图]: d.jpg', ['figure 产业园 @ a.jpg', 'figure - @ b.jpg', 'figure 题名 @ c.jpg', 'figure 引用 @ d.jpg']],
    ['safe links', '[甲](https://a.cn/?b=1&amp;c=2)、[乙](mailto:a@b.cn)、[丙][x]、<https://d.cn>。\n\n[x]: http://c.cn',
      ['<https://a.cn/?b=1&c=2>甲</>、<mailto:a@b.cn>乙</>、<http://c.cn>丙</>、<https://d.cn>https://d.cn</>。']],
    ['a bare address up to the Chinese behind it', '见 https://a.cn/x，后文。', ['见 <https://a.cn/x>https://a.cn/x</>，后文。']],
    ['code', '`a  b`。\n\n```js\nx = 1\n```', ['<code>a  b</code>。', '<code>x = 1</code>']],
    ['characters written as references', '&lt;b&gt; &copy;&#26187; &amp;amp;', ['<b> ©晋 &amp;']],
  ])('%s', (_, body, expected) => {
    const { findings } = parseBody(body);
    expect(bodyOutline(body)).toEqual(expected);
    expect(findings).toEqual([]);
  });
});

describe('sections', () => {
  it.each([
    ['have level 1 for the highest heading', '甲。\n\n### 一\n\n乙。\n\n#### 二\n\n丙。\n\n### 三\n', ['甲。', '# 一', '乙。', '## 二', '丙。', '# 三'], []],
    ['begin below the title said again', '甲。\n\n# 题\n\n乙。\n\n## 一\n\n丙。', ['甲。', '乙。', '# 一', '丙。'], []],
    ['may have another first heading', '# 别的\n\n甲。', ['# 别的', '甲。'], []],
    ['that jump are found', '## 一\n\n#### 二\n\n甲。\n\n# 三', ['## 一', '#### 二', '甲。', '# 三'], ['5:1 heading-level-steps', '7:1 heading-level-steps']],
    ['without a heading’s text go on', '## 一\n\n##\n\n甲。', ['# 一', '甲。'], ['7:1 heading-has-text']],
    ['keep masks and marks in headings', '## ***的*路* [^1]\n\n甲。\n\n[^1]: 乙', ['# ***的<emphasis>路</emphasis>[^1]', '甲。', '[^1]: 乙'], []],
  ])('%s', (_, body, expected, findings) => {
    expect(bodyOutline(body)).toEqual(expected);
    expect(found(parseBody(body).findings)).toEqual(findings);
  });

  it('are numbered in reading order', () => expect(parseBody('甲。\n\n## 一\n\n## 二').article?.sections.map(({ id }) => id)).toEqual(['lead', 's1', 's2']));
});

describe('footnotes', () => {
  it.each([
    ['stand at the end, in the order of their marks', '甲[^b]。乙。[^a]\n\n[^a]: 注一。\n\n[^b]: 注二。', ['甲[^b]。 | 乙。[^a]', '[^b]: 注二。', '[^a]: 注一。'], []],
    ['may refer to others and hold more than a paragraph', '甲[^1]\n\n[^1]: 乙[^2]\n\n    - 丙\n\n    **丁：**戊\n\n[^2]: 己', ['甲[^1]', '[^1]: 乙[^2] | 丙 | 丁： | 戊', '[^2]: 己'], []],
    ['may stand in a quotation', '甲[^1]\n\n> [^1]: 乙', ['甲[^1]', '[^1]: 乙'], []],
    ['without text', '甲[^1]。\n\n[^1]:', ['甲[^1]。', '[^1]: '], ['7:1 footnote-defined']],
    ['that are not there', '甲[^x]，\\[^y]。', ['甲[^x]，[^y]。'], ['5:2 footnote-defined']],
    ['that nothing refers to', '甲。\n\n[^1]: 乙', ['甲。', '[^1]: 乙'], ['7:1 footnote-referenced']],
    ['that are there twice', '甲[^1]\n\n[^1]: 乙\n\n[^1]: 丙', ['甲[^1]', '[^1]: 乙', '[^1]: 丙'], ['9:1 footnote-unique']],
    ['alone in a paragraph', '甲。\n\n[^1]\n\n[^1]: 乙', ['甲。', '[^1]', '[^1]: 乙'], []],
  ])('%s', (_, body, expected, findings) => {
    expect(bodyOutline(body)).toEqual(expected);
    expect(found(parseBody(body).findings)).toEqual(findings);
  });
});

describe('what cannot be kept as it is becomes words and a finding', () => {
  it.each([
    ['HTML', '甲<b onclick="x()">乙</b>\n\n<script>\nalert(1)\n</script>', ['甲<b onclick="x()">乙</b>', '<script> alert(1) </script>'], ['5:2 html-inert', '5:20 html-inert', '7:1 html-inert']],
    ['comments', '甲<!-- 乙 -->', ['甲<!-- 乙 -->'], ['5:2 html-inert']],
    ['unsafe addresses', '[甲](javascript:alert(1)) [乙](a.md) [丙](//a.cn) [丁](data:text/html,x)', ['甲 乙 丙 丁'], ['5:1 link-address-safe', '5:26 link-address-safe', '5:36 link-address-safe', '5:48 link-address-safe']],
    ['pictures in a sentence', '甲![乙](a.jpg)丙。', ['甲乙丙。'], ['5:2 image-own-paragraph']],
    ['titles', '![甲](a.jpg "乙")\n\n[丙](http://a.cn "丁")', ['figure 甲 @ a.jpg', '<http://a.cn>丙</>'], ['5:1 words-printed', '7:1 words-printed']],
    ['definitions that nothing refers to', '[注]: 数据来源\n\n甲。', ['[注]: 数据来源', '甲。'], ['5:1 definition-used']],
    ['definitions said twice', '[甲][a]\n\n[a]: http://a.cn\n[a]: http://b.cn', ['<http://a.cn>甲</>', '[a]: http://b.cn'], ['8:1 definition-used']],
    ['headings in a list or quotation', '- # 甲\n\n> ## 乙', ['- ', '甲', '> 乙'], ['5:3 heading-at-top', '7:3 heading-at-top']],
    ['rows of other lengths', '| 甲 | 乙 |\n|--|--|\n| 1 |\n| 1 | 2 | 3 |', ['table 甲 | 乙 / 1 / 1 | 2 | 3'], ['7:1 table-row-even', '8:1 table-row-even']],
    ['words behind a fence', '```晋江 靠海\n甲\n```', ['<code>甲</code>'], ['5:1 words-printed']],
    ['paragraphs indented by four spaces', '    甲。乙。', ['<code>甲。乙。</code>'], ['5:1 code-meant']],
  ])('%s', (_, body, expected, findings) => {
    expect(bodyOutline(body)).toEqual(expected);
    expect(found(parseBody(body).findings)).toEqual(findings);
  });
});
