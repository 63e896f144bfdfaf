import { describe, expect, it } from 'vitest';
import { statedClaim } from '../../pipeline/check/stated.ts';
import { collectFacts } from '../../pipeline/fact/index.ts';
import type { ClaimConfig, Observation } from '../../pipeline/model/index.ts';
import { datasetOf, indicatorOf, jinjiang, observe } from '../support/fact.ts';

const indicators = [indicatorOf('gdp', 'CNY'), indicatorOf('growth', '%'), indicatorOf('people', '人'), indicatorOf('head', 'CNY')];
const place = { file: 'content/x/briefing.yaml', line: 3, column: 3 };

/** `holds`, or the verdict with its reason. */
const verdict = (type: ClaimConfig['type'], of: readonly string[], states: string, ...rows: readonly Observation[]): string => {
  const facts = collectFacts({ datasets: [datasetOf(...rows)], indicators, entities: [jinjiang], calculations: [], unitIds: null, file: place.file }).value;
  const config: ClaimConfig = { id: 'a', type, of, states, years: null, place, places: {} };
  const claim = statedClaim(config, new Map(facts.map((fact) => [fact.id, fact]))).value;
  return claim?.verdict === 'undecided' ? `undecided: ${claim.note.en}` : (claim?.verdict ?? 'none');
};

const gdp = (period: string, value: string, rest: Parameters<typeof observe>[2] = {}): Observation => observe(`gdp/jinjiang/${period}`, { value, unit: '亿元' }, rest);
const growth = (value: string, rest: Parameters<typeof observe>[2] = {}): Observation => observe('growth/jinjiang/2023', { value, unit: '%', sense: 'growth' }, rest);
const grown = ['growth', ['gdp/jinjiang/2023', 'gdp/jinjiang/2022'], 'growth/jinjiang/2023'] as const;

describe('a claim of the author', () => {
  it('over real growth and nominal levels is open, whether or not they agree', () => {
    const prices = /^undecided: .* in real terms and some are not/u;
    expect(verdict(...grown, gdp('2023', '1236.5'), gdp('2022', '1150.0'), growth('6.2', { basis: 'real' }))).toMatch(prices);
    expect(verdict(...grown, gdp('2023', '1236.5'), gdp('2022', '1150.0'), growth('7.5', { basis: 'real' }))).toMatch(prices);
    // Money whose prices nobody tells is not taken for real.
    expect(verdict(...grown, gdp('2023', '1236.5', { basis: 'none' }), gdp('2022', '1150.0', { basis: 'none' }), growth('6.2', { basis: 'real' }))).toMatch(prices);
  });

  it('over levels of which one alone is in real terms is open', () => {
    expect(verdict('multiple', ['gdp/jinjiang/2023', 'gdp/jinjiang/2022'], 'growth/jinjiang/2023', gdp('2023', '10', { basis: 'real' }), gdp('2022', '5'),
      observe('growth/jinjiang/2023', { value: '20', unit: '%', sense: 'growth' }))).toBe('none');
    expect(verdict('subset', ['gdp/jinjiang/2022'], 'gdp/jinjiang/2023', gdp('2023', '10', { basis: 'real' }), gdp('2022', '5'))).toMatch(/^undecided/u);
  });

  it('over figures of one basis is settled', () => {
    expect(verdict(...grown, gdp('2023', '1236.5'), gdp('2022', '1150.0'), growth('6.2'))).toBe('fails');
    expect(verdict(...grown, gdp('2023', '1236.5'), gdp('2022', '1150.0'), growth('7.5', { basis: 'none' }))).toBe('holds');
    expect(verdict(...grown, gdp('2023', '1236.5', { basis: 'real' }), gdp('2022', '1150.0', { basis: 'real' }), growth('6.2', { basis: 'none' }))).toBe('fails');
    // Heads have no prices, whatever the dataset says of all its rows.
    const heads = observe('people/jinjiang/2023', { value: '100', unit: '万人' });
    expect(verdict('mean', ['gdp/jinjiang/2023', 'people/jinjiang/2023'], 'head/jinjiang/2023', gdp('2023', '600', { basis: 'real' }), heads, observe('head/jinjiang/2023', { value: '70000', unit: '元' }, { basis: 'real' }))).toBe('fails');
  });

  it('over figures of which one may have been revised is open where they do not agree', () => {
    const early = { status: 'preliminary' } as const;
    expect(verdict(...grown, gdp('2023', '1236.5', early), gdp('2022', '1150.0'), growth('6.2', early))).toMatch(/^undecided: .*a revision may explain/u);
    expect(verdict(...grown, gdp('2023', '1236.5', early), gdp('2022', '1150.0'), growth('7.5', early))).toBe('holds');
    expect(verdict(...grown, gdp('2023', '1236.5', early), gdp('2022', '1150.0', early), growth('6.2', early))).toBe('fails');
  });
});
