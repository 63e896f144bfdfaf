import type { Finding, Place } from '../model/index.ts';
import type { Loaded } from './load.ts';
import type { Understood } from './sources.ts';

/** Rules whose findings name a fact that is not there. */
const followers: ReadonlySet<string> = new Set(['key-figure-known', 'expression-fact-known', 'selection-has-facts', 'calculation-inputs-known', 'binding-fact-known', 'claim-facts-known']);

/** Rules of one part of a row's key: the part that is wrong stands for the one that was meant. */
const keyRules: ReadonlySet<string> = new Set(['indicator-known', 'entity-known', 'period-valid']);

/** The cells of the row of data at which a finding stands; none where the file is no text. */
const cellsAt = (place: Place, { datasets }: Loaded): readonly string[] => {
  const home = datasets.find(({ descriptor }) => place.file.startsWith(folderOf(descriptor.file)) && place.file !== descriptor.file);
  const bytes = home?.files.get(place.file.slice(folderOf(home.descriptor.file).length));
  const line = bytes && new TextDecoder().decode(bytes).split('\n')[place.line - 1];
  return line ? line.split(/[,;\t"\s]+/u) : [];
};

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** Whether any fact may be missing: a file of data could not be read, or nothing came of one that has faults. */
const anyMayMiss = (places: readonly Place[], loaded: Loaded, { datasets }: Understood): boolean => {
  const descriptors = new Set(loaded.datasets.map(({ descriptor }) => descriptor.file));
  if (!loaded.factsSound || loaded.unreadData || loaded.config.datasets.some((name) => !descriptors.has(`data/${name}/datapackage.json`))) return true;
  const read = [...new Set(datasets.flatMap(({ observations }) => observations.map(({ cell }) => cell.place.file)))];
  return places.some(({ file }) => !read.some((one) => (descriptors.has(file) ? folderOf(one) === folderOf(file) : one === file)));
};

/** Whether a part of an id may name something of a list; any may where the list could not be read. */
const known = (part: string, list: readonly { readonly id: string }[]): boolean => part === '*' || list.length === 0 || list.some(({ id }) => id === part);

/** The rows of data that use an unknown name, by the parts of their keys: the name stands for the one that was meant. */
const namedRows = ({ datasets }: Understood, field: 'indicator' | 'entity', name: string): readonly { readonly cells: readonly string[]; readonly free: number }[] =>
  datasets.flatMap(({ observations }) => observations.flatMap((one) => (one[field] === name ? [{ cells: [one.indicator, one.entity, one.period], free: 1 }] : [])));

/** Tells of a fact's id whether a fault in the data explains that there is no such fact. */
const explainer = (findings: readonly Finding[], loaded: Loaded, understood: Understood): ((id: string) => boolean) => {
  const faults = findings.flatMap(({ ruleId, severity, place }) => (severity === 'error' && place?.file.startsWith('data/') ? [{ ruleId, place }] : []));
  const blind = anyMayMiss(faults.map(({ place }) => place), loaded, understood);
  const rows = [
    ...faults.map(({ place, ruleId }) => ({ cells: cellsAt(place, loaded), free: keyRules.has(ruleId) ? 1 : 0 })),
    // An unknown name is told at its first row alone, and all rows that use it make no fact.
    ...findings.flatMap(({ ruleId, actual }) => (ruleId === 'indicator-known' || ruleId === 'entity-known' ? namedRows(understood, ruleId === 'indicator-known' ? 'indicator' : 'entity', actual ?? '') : [])),
  ];
  return (id) => {
    const parts = id.split('/');
    const [indicator = '', entity = ''] = parts;
    if (blind && known(indicator, understood.indicators) && known(entity, understood.entities)) return true;
    if (rows.some(({ cells, free }) => cells.length > 0 && parts.filter((part) => part !== '*' && !cells.includes(part)).length <= free)) return true;
    // Why a calculation cannot be made is told where it stands.
    return loaded.config.calculations.some((calculation) => calculation.id === id);
  };
};

/**
 * Findings without those that merely follow from a fault in the data: one mistyped cell would else be told again
 * wherever its number is used, and by the chart that lacks it. A missing fact that no fault explains stays.
 */
export const withoutConsequences = (findings: readonly Finding[], loaded: Loaded, understood: Understood): readonly Finding[] => {
  const explained = explainer(findings, loaded, understood);
  const made = new Set(understood.facts.map(({ id }) => id));
  const lacks = (chart: string | undefined): boolean => loaded.config.charts.some(({ id, data }) => id === chart && data.some((fact) => !made.has(fact) && explained(fact)));
  return findings.filter(({ ruleId, actual, params }) => (followers.has(ruleId) ? !explained(actual ?? '') : ruleId !== 'chart-values-present' || !lacks(params['chart'])));
};
