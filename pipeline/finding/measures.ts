import type { Bilingual } from '../model/index.ts';

/** What of a source is measured before and while it is read: the words of `source-size-bounded`. */
const measures = {
  size: { zh: '文件大小', en: 'size of the file' },
  unpacked: { zh: '解开后的大小', en: 'size when unpacked' },
  times: { zh: '解开后增大的倍数', en: 'growth when unpacked (times)' },
  parts: { zh: '压缩包内的文件数', en: 'files in the archive' },
  depth: { zh: '嵌套层数', en: 'depth of nesting' },
  tags: { zh: '标签数', en: 'tags' },
  elements: { zh: '元素数', en: 'elements' },
  attributes: { zh: '一个标签的属性数', en: 'attributes of one tag' },
  characters: { zh: '字符数', en: 'characters of text' },
  lines: { zh: '行数', en: 'lines' },
  marks: { zh: '一段中的标记数', en: 'marks of Markdown in one paragraph' },
  pages: { zh: '页数', en: 'pages' },
  pieces: { zh: '文字片段数', en: 'pieces of text' },
  seconds: { zh: '读取所需的秒数', en: 'seconds that reading it takes' },
  memory: { zh: '读取所需的内存', en: 'memory that reading it takes' },
  containers: { zh: '列表、引文和注释', en: 'lists, quotations and notes' },
} as const satisfies Record<string, Bilingual>;

export type Measure = keyof typeof measures;

/** A measure of a source, and the most of it that is read, as people write them (24 MB, 300). */
export interface Excess { readonly measure: Measure; readonly actual: string; readonly expected: string }

/** The particulars of a `source-size-bounded`. */
export const excessDetail = ({ measure, actual, expected }: Excess): { readonly actual: string; readonly expected: string; readonly params: Readonly<Record<string, string>> } =>
  ({ actual, expected, params: measures[measure] });
