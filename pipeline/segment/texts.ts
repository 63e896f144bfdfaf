import type { Article, Block, Text } from '../model/index.ts';

const ofBlock = (block: Block): readonly Text[] => {
  switch (block.type) {
    case 'paragraph':
    case 'list-item':
      return [...(block.runIn ? [block.runIn] : []), ...block.sentences];
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.head, ...block.rows.flat()];
    case 'figure':
      return block.caption ? [block.caption] : [];
    case 'quote':
    case 'footnote':
      return block.sentences;
  }
};

/** Every text of an article that wants a translation, in reading order, its title first. Empty cells want none. */
export const articleTexts = (article: Article): readonly Text[] =>
  [
    article.title,
    ...article.sections.flatMap((section) => [...(section.heading ? [section.heading] : []), ...section.blocks.flatMap(ofBlock)]),
  ].filter((text) => text.text.trim() !== '');
