export { parseArticle } from './article.ts';
