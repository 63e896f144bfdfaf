import { bindMentions, collectFacts, collectMentions, type BindInput } from '../../pipeline/fact/index.ts';
import { findingNote } from '../../pipeline/finding/index.ts';
import type { BindingConfig, Entity, FactMention, Finding, Observation, PreviousMention, Result, TranslationUnit } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { articleTexts, matchUnits, wholeText } from '../../pipeline/segment/index.ts';
import { parseBody } from './article.ts';
import { datasetOf } from './fact.ts';

/** Our place and one that is not ours. */
export const entities: readonly Entity[] = [
  { id: 'harbour', name: { zh: '港城', en: 'Harbour City' } }, { id: 'hill', name: { zh: '山城', en: 'Hill City' } },
];

/** A unit whose English is `english`; its place is line 9 of `t.xlf`. */
export const unitOf = (id: string, source: string, english: string | null): TranslationUnit => ({
  id, source, target: english === null ? null : [plainRun(english)], state: 'translated', reviewer: null, notes: [],
  place: { file: 't.xlf', line: 9, column: 1 }, targetPlace: english === null ? null : { file: 't.xlf', line: 9, column: 20 },
  ...(english !== null && { targetStretches: [{ at: 0, point: { line: 9, column: 20, offset: 500 } }] }),
});

/** The figures of a body of Markdown, with the units given. */
export const readBody = (body: string, units: readonly TranslationUnit[] = []): ReturnType<typeof collectMentions> => {
  const { article } = parseBody(body);
  if (!article) throw new Error(`no article: ${body}`);
  return collectMentions({ whole: wholeText(article), matching: matchUnits(articleTexts(article), units), articleFile: article.file, translationFile: 't.xlf' });
};

interface Given {
  readonly units?: readonly TranslationUnit[];
  readonly observations: readonly Observation[];
  readonly indicators: BindInput['indicators'];
  readonly bindings?: readonly (Pick<BindingConfig, 'unit' | 'fact'> & Partial<BindingConfig>)[];
  readonly previous?: readonly PreviousMention[];
}

/** Binds the figures of a body to the facts of its observations. */
export const bindBody = (body: string, { units = [], observations, indicators, bindings = [], previous = [] }: Given): Result<readonly FactMention[]> => {
  const { value: facts } = collectFacts({ datasets: [datasetOf(...observations)], indicators, entities, calculations: [], unitIds: null, file: 'b' });
  const place = { file: 'briefing.yaml', line: 7, column: 5 };
  return bindMentions({ ...readBody(body, units), facts, indicators, entities, previous, bindings: bindings.map((one) => ({ n: null, text: null, place, ...one })) });
};

/** `2986.41亿元 cell gdp/harbour/2021 agrees`, of the figures that are bound. */
export const boundOf = ({ value }: Result<readonly FactMention[]>): readonly string[] =>
  value.flatMap(({ zh, by, factId, agreement }) => (by === null ? [] : [`${zh.exact} ${by} ${factId} ${agreement}`]));

/** `warning binding-clear 9家`. */
export const toldOf = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings.map(({ severity, ruleId, actual }) => `${severity} ${ruleId} ${actual}`);

export const notesOf = ({ findings }: { readonly findings: readonly Finding[] }, lang: 'zh' | 'en'): readonly string[] => findings.map((one) => findingNote(one, lang));
