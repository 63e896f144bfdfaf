import type { Mention } from '../../model/index.ts';

/** Every quantity of an English text. */
export const scanEnglish = (_text: string, _options: { readonly currency?: string }): Mention[] => [];
