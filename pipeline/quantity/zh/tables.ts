import { currencyOf } from './document.ts';
import { shadowOf } from './shadow.ts';
import { tablesOf, type TextTable } from './table/index.ts';

/**
 * The tables of a Chinese text as rows and columns: Markdown, tab-separated, parted by wide gaps, or one cell a line. Their
 * cells are places; what is in them is a mention of `scanQuantities` that starts there. Total and linear.
 */
export const chineseTables = (text: string): readonly TextTable[] => tablesOf(shadowOf(text), currencyOf(text));
