import type { SourceLine } from './model.ts';
import { folded } from './text.ts';

/** 关键词：…, 【关键词】…, 关键词 …. */
export const keywordLine = /^[[【［]?\s*关\s*键\s*[词字](?:\s*[\]】］\s：:]|[^。，：:]{2,20}[;；])/u;

/** 关键词 beside 摘要 belong to the text that they introduce; alone, or among a page's labels, they are its index. */
export const isKeywords = (lines: readonly SourceLine[], at: number): boolean =>
  keywordLine.test(folded(lines[at]?.text.slice(0, 20) ?? '')) && [at - 1, at - 2, at + 1].some((near) => /^[[【［]?(?:摘\s*要|内容[提摘]要|提要)/u.test(lines[near]?.text ?? ''));

/** 摘要：…, 【内容提要】…. */
export const abstractLine = /^[[【［]?\s*(?:摘\s*要|内容[提摘]要|提\s*要|Abstract|ABSTRACT)\s*[\]】］]?\s*[：:\s]/u;

/** What a journal prints at the foot of an article's first page, each on a line of its own. */
export const journalFoot = /^[[【［]?(?:收稿日期|投稿日期|修回日期|基金项目|资助项目|作者简介|第一作者|通[讯信]作者|文章编号|中图分类号|引用格式|引文格式)(?:[\]】］]|\s*[：:])/u;
