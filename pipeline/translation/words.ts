import type { Bilingual } from '../model/index.ts';

/** What the parser says, and what an editor is told. `$1` is the name that the parser gives. */
const table: readonly (readonly [RegExp, string, string])[] = [
  [/^Missing end tag for element (.+)$/u, '这里应是结束标签 </$1>', 'the end tag </$1> is expected here'],
  [/^Unclosed start tag for element `(.+)`$/u, '开始标签 <$1 没有写完（缺 > 或属性写错）', 'the start tag <$1 is not finished (a > is missing, or an attribute is wrong)'],
  [/^Unclosed end tag for element (.+)$/u, '结束标签 </$1 缺 >', 'the end tag </$1 lacks its >'],
  [/^Attribute value expected$/u, '属性没有值，应写成 name="value"', 'an attribute has no value; write name="value"'],
  [/^Duplicate attribute: (.+)$/u, '属性 $1 写了两次', 'the attribute $1 is given twice'],
  [/^Unescaped `<` is not allowed in an attribute value$/u, '属性值里的 < 要写成 &lt;', 'a < in the value of an attribute is written &lt;'],
  [/^Unclosed attribute$/u, '属性值缺后引号', 'the value of an attribute lacks its closing quote'],
  [/^Unclosed CDATA section$/u, '<![CDATA[ 没有以 ]]> 结束', '<![CDATA[ is not closed by ]]>'],
  [/CDATA section close delimiter/u, '正文里的 ]]> 要写成 ]]&gt;', 'a ]]> in the text is written ]]&gt;'],
  [/^The string `--`/u, '注释里不能有 --', 'a comment cannot hold --'],
  [/^Unclosed comment$/u, '注释 <!-- 没有以 --> 结束', 'the comment <!-- is not closed by -->'],
  [/^Unterminated reference/u, '这里的 & 要写成 &amp;', 'the & here is written &amp;'],
  [/^Named entity isn't defined: (.+)$/u, '实体 $1 没有定义：XML 只有 &amp; &lt; &gt; &quot; &apos;', 'the entity $1 is not defined: XML has &amp; &lt; &gt; &quot; &apos; alone'],
  [/^Invalid character reference$|resolves to an invalid character$/u, '字符引用 &#…; 不对', 'a character reference &#…; is wrong'],
  [/^Invalid character$/u, '这里有 XML 不许有的控制字符', 'a control character stands here that XML does not allow'],
  [/^Root element is missing or invalid$/u, '这里应是 <xliff …>', '<xliff …> is expected here'],
  [/^Extra content at the end of the document$/u, '</xliff> 之后还有内容', 'something follows </xliff>'],
  [/XML declaration|^XML version|encoding name$|version number$/u, '首行 <?xml …?> 写错或位置不对', 'the line <?xml …?> is wrong or not the first'],
];

/** The parser's words about broken XML as an editor reads them; words it does not know stay as they are. */
export const xmlWords = (words: string): Bilingual => {
  for (const [pattern, zh, en] of table) {
    const match = pattern.exec(words);
    if (match) return { zh: zh.replace('$1', () => match[1] ?? ''), en: en.replace('$1', () => match[1] ?? '') };
  }
  return { zh: words, en: words };
};
