/** A text that grows: about so many characters of it. */
export type Growing = (length: number) => string;

const times = (unit: string): Growing => (length) => unit.repeat(Math.ceil(length / unit.length));
const lined = (line: (at: number) => string): Growing => (length) => {
  const lines: string[] = [];
  for (let sum = 0, at = 0; sum < length; at += 1) {
    const next = line(at);
    lines.push(next);
    sum += next.length + 1;
  }
  return lines.join('\n');
};

const sentence = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const head = '青石镇的一年\n时间：2024-02-01\n\n';
const within = (grow: Growing): Growing => (length) => `${head}${grow(length)}\n${sentence}\n`;

/** Units that make expressions try over and over where they are written carelessly. */
const runs: readonly (readonly [string, string])[] = [
  ['spaces', ' '], ['wide spaces', '\u3000'], ['zero-width spaces', '\u200B'], ['tabs', '\t'], ['digits', '1'], ['digits and commas', '1,'], ['digits and points', '1.'], ['ASCII commas', ','], ['full-width commas', '，'], ['full stops', '。'], ['colons', '：'],
  ['一是', '一是'], ['brackets that open', '（'], ['brackets that close', '）'], ['square brackets', '['], ['square brackets that close', ']'], ['links that end nowhere', '[a]('], ['brackets in an address', '](()'], ['pairs of brackets', '【】'], ['quotation marks', '“'],
  ['stars', '*'], ['three stars', '***'], ['stars and letters', '*a'], ['three stars apart', '*** '], ['underscores', '_'], ['bold and not', '**字_'], ['grave marks', '`'], ['grave marks of two lengths', '`a``'], ['tildes', '~'], ['bars', '|'], ['bars and dashes', '|-'], ['dashes', '-'], ['dashes and spaces', '- '], ['long dashes', '——'],
  ['dates', '2024-01-02'], ['dates apart', '2024年1月2日 '], ['numbers of headings', '1.1.'], ['numbers in brackets', '（一）'], ['Chinese numbers', '一、'], ['chapters', '第一章'], ['hashes', '#'], ['greater than', '>'], ['greater than and spaces', '> '], ['less than', '<'], ['tags', '<a>'], ['open tags', '<a '],
  ['ampersands', '&'], ['entities', '&#x4e00;'], ['half entities', '&#x4e0'], ['addresses', 'http://a.'], ['at signs', 'a@'], ['www', 'www.'], ['labels', '来源：'], ['labels and bars', '作者|'], ['captions', '图1'], ['credits', '摄于'], ['back strokes', '\\'], ['back strokes and brackets', '\\['], ['letters', 'a'], ['Han', '字'],
  ['notes', '[^1]'], ['notes and colons', '[^1]: '], ['surrogates', '😀'], ['marks', '！？'], ['ellipses', '…'], ['middle dots', '·'], ['percent', '%'], ['slashes', '/'], ['equals', '='], ['dollars', '$'], ['line ends', '\n'], ['carriage returns', '\r'], ['separators', '\u2028'], ['form feeds', '\f'],
  ['首页 >', '首页 > '], ['words apart', '字字 '], ['大 中 小', '大 中 小 '], ['阅读 1', '阅读 1 '], ['责任编辑', '（责任编辑：'], ['转载', '转载请'], ['地址：', '地址：'], ['锟斤拷', '锟斤拷'], ['记者', '记者 字 '], ['（ and Han', '（字'], ['《 and Han', '《字'], ['字 正在', '字正在'], ['于 and 上', '在字字字上'],
];

/** Texts that grow, by what they are. */
export const texts: readonly (readonly [name: string, grow: Growing])[] = [
  ['prose', lined((at) => (at % 6 === 0 ? `${sentence}\n` : sentence.repeat(3)))],
  ['prose in one line', times(sentence)],
  ['a paragraph without marks', times('青石镇去年过得不错全镇产值为亿元')],
  ['lines', lined(() => '青石镇')],
  ['empty lines', times('\n')],
  ['lines of one character', lined(() => '字')],
  ['headings', lined((at) => `${'一二三四五六七八九'[at % 9]}、推进第${at}项工作\n${sentence}`)],
  ['short lines', lined((at) => `推进第${at}项工作`)],
  ['short lines and text', lined((at) => `推进第${at}项工作\n${sentence}`)],
  ['items', lined((at) => `${at % 99 + 1}. 办好第${at}件事；`)],
  ['bullets', lined((at) => `• 办好第${at}件事`)],
  ['captions', lined((at) => `图${at % 999} 第${at}个车间`)],
  ['rows', lined((at) => `第${at}村\t${at}\t${at}.5`)],
  ['words set apart by gaps', lined(() => '甲甲   乙乙   丙丙')],
  ['numbers one space apart', lined((at) => `甲 ${at} ${at}`)],
  ['cells, one a line', lined((at) => (at % 3 === 0 ? `第${at}村` : String(at)))],
  ['cells of words', lined((at) => `甲乙${at % 7}`)],
  ['wrapped lines', lined((at) => `${'青石镇去年过得不错全镇产值为十二亿元'.repeat(2)}${at % 10}，`)],
  ['page numbers', lined((at) => `- ${at % 9999} -\n青石镇年度报告摘要\n${sentence}`)],
  ['metadata', lined((at) => `来源：第${at}网 时间：2024-01-02`)],
  ['dates and bodies', lined(() => '青石镇政府\n2024年1月2日')],
  ['disclaimers', lined(() => '免责声明\n本网转载请注明')],
  ['quotations', lined(() => '“青石镇去年过得不错，产值不低。”')],
  ['short sentences', lined((at) => `推动产业高新化。第${at}年${sentence}`)],
  ...runs.map(([name, unit]) => [name, within(times(unit))] as const),
  ...runs.slice(0, 40).map(([name, unit]) => [`${name}, in lines`, within(lined(() => unit.repeat(Math.ceil(150 / unit.length))))] as const),
];

/** Markdown that grows. */
export const markdowns: readonly (readonly [name: string, grow: Growing])[] = [
  ['prose', (length) => `# 青石镇\n\n${lined(() => `${sentence}\n`)(length)}`],
  ['headings', lined((at) => `## 第${at}项\n\n${sentence}\n`)],
  ['items', lined((at) => `- 第${at}件事`)],
  ['rows of a table', (length) => `| 甲 | 乙 |\n| --- | --- |\n${lined((at) => `| ${at} | ${at} |`)(length)}`],
  ['notes', lined((at) => `字[^${at}]\n\n[^${at}]: 注`)],
  ['definitions', lined((at) => `[a${at}]: http://a/${at}`)],
  ['references to nothing', lined((at) => `[a${at}][b${at}]`)],
  ['quotations in quotations', times('> ')],
  ['items in items', lined((at) => `${'  '.repeat(at % 300)}- 字`)],
  ['items nested', (length) => Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, at) => `${' '.repeat(at * 2)}- 字`).join('\n')],
  ['raw HTML', lined(() => '<div><p>字</p>')],
  ['breaks', lined(() => '字\\')],
  ...runs.map(([name, unit]) => [name, within(times(unit))] as const),
];
