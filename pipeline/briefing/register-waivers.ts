import type { BriefingConfig, FactMention, FigurePlace, RegisterView, Words } from '../model/index.ts';
import type { NumberedClaim } from './check-notes.ts';
import { placeOfText, type TextPlaces } from './places.ts';
import { plainView, type Tongue } from './words.ts';

/** What the list of waivers is made of. */
interface WaiverInput {
  readonly config: Pick<BriefingConfig, 'waivers'>;
  readonly mentions: readonly FactMention[];
  readonly texts: TextPlaces;
  readonly claims: readonly NumberedClaim[];
  readonly tongue: Tongue;
}

const quoted = (text: string, tongue: Tongue): Words => [plainView(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', tongue, 'source')];

/** Where it stands: the sentence, or of a heading and a cell its figure; of an author's claim its line in the register. */
const placeOf = (unit: string, words: string | null, { mentions, texts, claims, tongue }: WaiverInput): FigurePlace | null => {
  const own = claims.find(({ claim }) => claim.by === 'author' && claim.id === unit);
  if (own) return { anchor: own.anchor, label: [plainView(own.label, tongue.main, tongue, 'source')] };
  const figures = mentions.filter(({ unitId }) => unitId === unit);
  const named = figures.filter(({ zh }) => zh.exact === words);
  return placeOfText(unit, [...named, ...figures].map(({ id }) => id), texts);
};

/** Findings that the editor lets stand: the rule, the words with what was found against them, where, and why. */
export const waiverViews = (input: WaiverInput): RegisterView['waivers'] =>
  input.config.waivers.map(({ rule, unit, words, found, reason }) => ({
    rule, unit, place: placeOf(unit, words, input), reason: quoted(reason, input.tongue),
    quotes: [words, found].flatMap((text) => (text === null ? [] : [quoted(text, input.tongue)])),
  }));
