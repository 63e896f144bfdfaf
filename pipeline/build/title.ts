import type { Article, Bilingual, BriefingConfig } from '../model/index.ts';

/** A title with the article's own in Chinese where it says none. */
const named = (title: Bilingual, article: Article): Bilingual => (title.zh.trim() === '' ? { ...title, zh: article.meta.title } : title);

/**
 * The configuration with the titles that are printed: a briefing is called in Chinese what its article is called, until
 * `title.zh` of `briefing.yaml` says another name.
 */
export const withTitle = <T extends Pick<BriefingConfig, 'title' | 'shortTitle'>>(config: T, article: Article | null): T =>
  article ? { ...config, title: named(config.title, article), shortTitle: named(config.shortTitle, article) } : config;
