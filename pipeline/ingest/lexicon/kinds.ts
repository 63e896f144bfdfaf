import type { Bilingual } from '../../model/index.ts';

/** What the parts of a source are called, in the outline and in findings; in English they take “a” where they are counted. */
export const kinds = {
  'title': { zh: '标题', en: 'title' }, 'byline': { zh: '署名', en: 'byline' }, 'publisher': { zh: '发布者', en: 'publisher' }, 'date': { zh: '日期', en: 'date' },
  'heading': { zh: '小标题', en: 'heading' }, 'run-in': { zh: '段首小标题', en: 'run-in' }, 'caption': { zh: '图注', en: 'caption' },
  'paragraph': { zh: '正文', en: 'paragraph' }, 'list-item': { zh: '列表项', en: 'list item' }, 'quote': { zh: '引文', en: 'quotation' },
  'footnote': { zh: '脚注', en: 'footnote' }, 'table': { zh: '表格', en: 'table' }, 'figure': { zh: '图', en: 'figure' }, 'removed': { zh: '去掉', en: 'removed' },
} as const satisfies Record<string, Bilingual>;

export type Kind = keyof typeof kinds;

/** Whether a word names a part. */
export const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);
