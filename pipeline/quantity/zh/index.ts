import type { Mention } from '../../model/index.ts';

/** Every quantity of a Chinese text. */
export const scanChinese = (_text: string, _options: { readonly currency?: string }): Mention[] => [];
