import type { Article, FactMention, InspectorView, Lang, Words } from '../model/index.ts';
import { runsText } from '../model/index.ts';
import { articleTexts } from '../segment/index.ts';
import type { Prose } from './prose.ts';
import type { Tongue } from './words.ts';
import { phrase, say, tagOf } from './words.ts';

type Sentence = InspectorView['sentences'][string];

const figuresIn = (mentions: readonly FactMention[], text: string, lang: Lang): Sentence['figures'] => {
  const figures = new Map<string, (readonly [number, number])[]>();
  for (const { factId, quantity, [lang]: at } of mentions) {
    if (quantity === null || !at || text.slice(at.start, at.end) !== at.exact) continue;
    figures.set(factId, [...(figures.get(factId) ?? []), [at.start, at.end]]);
  }
  return Object.fromEntries(figures);
};

const originWords = ({ meta }: Article, tongue: Tongue): Words => {
  const title = meta.source.title ?? meta.title;
  return say(meta.restated ? 'inspector.restated' : 'inspector.source', tongue, (lang) => ({
    title, publisher: meta.publisher ?? meta.byline ?? phrase('sources.publisher-not-stated', lang, tongue),
  }));
};

/**
 * The sentences that hold figures, in the language that the edition does not print: what the reader of one language is
 * shown when a number is pressed. The edition in both prints them already.
 */
export const inspectorView = (article: Article, prose: Prose, tongue: Tongue): InspectorView => {
  const origin = originWords(article, tongue);
  const other: Lang = tongue.main === 'zh' ? 'en' : 'zh';
  if (tongue.langs.length > 1) return { origin, lang: tagOf(other), sentences: {} };
  const sentences = articleTexts(article).flatMap((text): (readonly [string, Sentence])[] => {
    const unit = prose.unitOf(text)?.unit;
    const words = other === 'zh' ? text.text : runsText(unit?.target ?? []);
    const figures = unit ? figuresIn(prose.mentionsOf(text), words, other) : {};
    return unit && Object.keys(figures).length > 0 ? [[unit.id, { text: words, figures }]] : [];
  });
  return { origin, lang: tagOf(other), sentences: Object.fromEntries(sentences) };
};
