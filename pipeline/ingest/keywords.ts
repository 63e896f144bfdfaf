import type { SourceLine } from './model.ts';
import { folded } from './text.ts';

/** 关键词：…, 【关键词】…, 关键词 …. */
export const keywordLine = /^[[【［]?\s*关\s*键\s*[词字]\s*[\]】］\s：:]/u;

/** 关键词 beside 摘要 belong to the text that they introduce; alone, or among a page's labels, they are its index. */
export const isKeywords = (lines: readonly SourceLine[], at: number): boolean =>
  keywordLine.test(folded(lines[at]?.text.slice(0, 20) ?? '')) && [at - 1, at - 2, at + 1].some((near) => /^[[【［]?(?:摘\s*要|内容[提摘]要|提要)/u.test(lines[near]?.text ?? ''));
