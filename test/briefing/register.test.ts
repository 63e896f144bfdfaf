import { describe, expect, it } from 'vitest';
import type { BriefingClaim, Edition, RegisterRow, ShownChange, Words } from '../../pipeline/model/index.ts';
import { assembleBriefing, renderBriefing, type BriefingInput } from '../../pipeline/briefing/index.ts';
import { config, fact, templates } from '../support/briefing.ts';
import { figuredInput, mentions } from '../support/figures.ts';
import { withoutStyle, wordsOf } from '../support/html.ts';

const view = (edition: Edition, more: Partial<BriefingInput> = {}) => assembleBriefing(figuredInput(edition, more)).value;
const html = (edition: Edition, more: Partial<BriefingInput> = {}): string => withoutStyle(renderBriefing(view(edition, more), templates).value ?? '');
const plain = (words: Words): string => words.map((one) => one.plain).join(' | ');
const rows = (edition: Edition, more: Partial<BriefingInput> = {}): readonly RegisterRow[] => {
  const { groups, ofText } = view(edition, more).register;
  return [...groups, ...ofText].flatMap((group) => group.rows);
};
/** The words of each column, as a reader of the row finds them. */
const written = ({ written: own }: RegisterRow): readonly (readonly string[])[] => own.map(({ words }) => words);
const row = (id: string, edition: Edition = 'en', more: Partial<BriefingInput> = {}): RegisterRow => {
  const found = rows(edition, more).find((one) => one.fact.id === id);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
};
const ids = (page: string): readonly string[] => [...new Set([...page.matchAll(/data-fact="([^"]+)"/gu)].map(([, id = '']) => id))].toSorted();
const body = (page: string): string => page.slice(page.indexOf('<article'), page.indexOf('</article>'));

const [, , gdp] = mentions;
const claims = (verdict: BriefingClaim['verdict']): readonly BriefingClaim[] => [{
  type: 'share', stated: '24%', computed: '23.96%', verdict, note: { zh: '以两项产值相除。', en: 'One output over the other.' },
  id: `c/${gdp?.unitId}/1`, by: 'text', unitId: gdp?.unitId ?? '', mentionIds: [gdp?.id ?? ''], factIds: [gdp?.factId ?? ''],
  place: { file: 'a.md', line: 1, column: 1 }, statedBy: null,
  figures: gdp ? [{ unitId: gdp.unitId, start: gdp.zh.start, end: gdp.zh.end, mentionId: gdp.id }] : [],
}];

describe('the figures of the text', () => {
  it('have no finding to tell', () => {
    for (const edition of ['zh', 'en', 'zh-en'] as const) expect(assembleBriefing(figuredInput(edition)).findings).toEqual([]);
  });

  it('are marked in headings, run-ins, sentences, cells and captions, times are not', () => {
    const marked = [...body(html('zh')).matchAll(/<data [^>]*>(.*?)<\/data>/gu)].map(([, words = '']) => wordsOf(words));
    expect(marked).toEqual(expect.arrayContaining(['20个', '两件', '2986.41', '409家', '12所', '7座', '第3座', '5年']));
    expect(marked).not.toContain('2021年');
    const english = [...body(html('en')).matchAll(/<data [^>]*>(.*?)<\/data>/gu)].map(([, words = '']) => wordsOf(words));
    expect(english).toEqual(expect.arrayContaining(['20', 'Two', 'RMB 298.641 billion', '409 firms', '12 schools', '7', '3rd']));
  });

  it('say what the sentence says, in the name of the source', () => {
    expect(html('zh')).toContain('<data value="410" data-fact="firms/town/2021" data-unit="家" data-status="final" data-voice="claim">409家</data>');
    expect(html('en')).toContain('data-unit="所" data-voice="claim">12 schools</data>');
  });

  it.each(['zh', 'en', 'zh-en'] as const)('leave the words of the page as they were: %s', (edition) => {
    const bare = figuredInput(edition, { mentions: [], claims: [] });
    const without = renderBriefing(assembleBriefing(bare).value, templates).value ?? '';
    expect(wordsOf(body(html(edition)))).toBe(wordsOf(body(without)));
    expect(body(html(edition)).replace(/<[^>]*>/gu, '')).toBe(body(without).replace(/<[^>]*>/gu, ''));
  });

  it('are the same set in both languages, but for a figure that the English has not', () => {
    expect(ids(body(html('en')))).toEqual(ids(body(html('zh'))).filter((id) => !id.includes('u10')));
    expect(ids(html('en'))).toEqual(ids(html('zh')));
    expect(ids(html('zh-en'))).toEqual(ids(html('zh')));
  });

  it('are links in no link: the contents say headings plainly', () => {
    const contents = /<nav class="contents[\s\S]*?<\/nav>/u.exec(html('zh'))?.[0] ?? '';
    expect(contents).toContain('20个镇的一年');
    expect(contents).not.toContain('<data');
    expect(html('zh')).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /u);
  });

  it('lead to their row, and the row to each place', () => {
    for (const edition of ['zh', 'en', 'zh-en'] as const) {
      const page = html(edition);
      const anchors = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect([...page.matchAll(/(?:href="#|data-target=")([^"]+)"/gu)].filter(([, id]) => !anchors.includes(id)).map(([, id]) => id)).toEqual([]);
      // Outside the register every number is in a link to its own row.
      const numbers = [...body(page).matchAll(/<a(?: id="[^"]*")? href="#([^"]*)"><data [^>]*data-fact="([^"]*)"/gu)].map(([, target, id = '']) => [target, id]);
      expect(numbers.length).toBe(body(page).split('<data ').length - 1);
      for (const [target, id] of numbers) expect(page).toMatch(new RegExp(`<tr id="${target}">.*data-fact="${id}"`, 'u'));
    }
  });
});

/** A row’s places with their anchors. */
const placesOf = (id: string, edition: Edition = 'en') => row(id, edition).places.map(({ label, anchor }) => `${plain(label)} → ${anchor}`);
/** Id of the figure of some Chinese words. */
const idOf = (words: string): string => mentions.find(({ zh }) => zh.exact === words)?.factId ?? '';
const checks = (id: string, more: Partial<BriefingInput> = {}) =>
  row(id, 'en', more).checks.map(({ verdict, note, claims: own }) => `${verdict}: ${plain(note)}${own.map(({ label, target }) => ` ${label} → ${target}`).join(',')}`);
const comments = (edition: Edition, toReader: boolean) => view(edition, { claims: claims('undecided'), config: { ...config, claimNotes: toReader ? ['fails', 'undecided'] : ['fails'] } }).sections.flatMap(({ blocks }) => blocks)
  .flatMap((block) => (block.type === 'paragraph' ? block.margin : [])).filter(({ kind }) => kind === 'comment').map(({ label, words }) => `${label} ${plain(words)}`);

describe('the register of figures', () => {
  it('lists each figure once, by where it was taken from', () => {
    const { groups, ofText } = view('en').register;
    const told = (list: typeof groups) => list.map((group) => [plain(group.title), group.rows.map((one) => one.fact.id)]);
    expect(told(groups)).toEqual([['Data package set, resource r, field value', ['gdp/town/2021', 'gdp/town/2020', 'firms/town/2021']]]);
    expect(told(ofText)).toEqual([
      ['A year of 20 townships', expect.arrayContaining(['m/nine/1'])],
      ['Lead', [expect.stringContaining('m/u1/')]],
    ]);
    const all = rows('en').map((one) => one.fact.id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('says what it is, how each language writes it, and its value', () => {
    const one = row('gdp/town/2021');
    expect([plain(one.name), ...written(one), plain(one.value)]).toEqual(['GDP, Town, 2021', ['RMB 298.641 billion'], ['2986.41亿元'], 'RMB 298,641,000,000']);
    expect([plain(one.source?.label ?? []), plain(one.origin), plain(one.standing), one.asOf]).toEqual(['S1', 'row 1, ¶3', expect.stringMatching(/^final/u), expect.stringMatching(/^\d{4}-\d\d-\d\d$/u)]);
    // What the text does not write is shown as we print it, in the page's own order of languages.
    expect(written(row('gdp/town/2020', 'zh'))).toEqual([['2616.1亿元'], ['RMB 261.61 billion']]);
    expect(plain(row('gdp/town/2021', 'zh-en').value)).toBe('298,641,000,000元 | RMB');
    expect([idOf('12所'), idOf('第3座')].map((id) => plain(row(id, 'zh-en').value))).toEqual(['12所', '3座']);
  });

  it('shows a figure bound to no indicator by the words around it', () => {
    const id = mentions.find(({ zh }) => zh.exact === '12所')?.factId ?? '';
    expect(plain(row(id, 'zh').name)).toBe('学校有12所，建于2021年。');
    expect(plain(row(id, 'zh-en').name)).toBe('学校有12所，建于2021年。 | There are 12 schools, built in 2021.');
    // Its own words stand out there; the column has those of the other language.
    expect(row(id, 'zh').name[0]?.runs.map(({ text, strong }) => [text, strong])).toEqual([['学校有', false], ['12所', true], ['，建于2021年。', false]]);
    expect([written(row(id, 'zh')), written(row(id, 'zh-en'))]).toEqual([[[], ['12 schools']], [[], []]]);
    expect(html('zh')).toMatch(/<tr id="figure-[^"]*"><th scope="row">学校有<strong>12所<\/strong>，建于2021年。<\/th><td class="written" data-lang="en" lang="en">12 schools<\/td>/u);
    // Where the English has none, the Chinese is quoted, and its column has it too.
    const five = mentions.find(({ zh }) => zh.exact === '5年')?.factId ?? '';
    expect([plain(row(five, 'en').name), written(row(five, 'en'))]).toEqual(['按5年平均。', [[], ['5年']]]);
  });

  it('leads to the notes on method that print a figure, and they back to its row', () => {
    const notes = [{ zh: '产值为{{fact "gdp/town/2021"}}。', en: 'Output was {{fact "gdp/town/2021"}}.' }];
    for (const [edition, label] of [['zh', '说明'], ['en', 'Method'], ['zh-en', '说明']] as const) {
      const more = { config: { ...figuredInput(edition).config, notes } };
      const place = row('gdp/town/2021', edition, more).places.find((one) => plain(one.label).startsWith(label));
      const page = html(edition, more);
      expect(page).toMatch(new RegExp(`<section class="method"[^]*id="${place?.anchor}"[^]*</section>`, 'u'));
      expect(page).toContain(`href="#${place?.anchor}"`);
    }
  });

  it('leads to every place, places of one name told apart by letters', () => {
    expect(placesOf('gdp/town/2021')).toEqual(['Key figures → at-gdp.town.2021-1', '§1 ¶1 → at-gdp.town.2021-2', 'Chart 1 → chart-c']);
    expect(placesOf('m/nine/1')).toEqual(['§1 ¶1 a → at-m.nine.1-1', '§1 ¶1 b → at-m.nine.1-2']);
    expect(placesOf('m/nine/1', 'zh-en')).toEqual(['§1 ¶1 a → at-m.nine.1-1', '§1 ¶1 b → at-m.nine.1-2']);
    expect(['20个', '7座', '第3座', '5年', '12所'].map((words) => plain(row(idOf(words), 'zh').places[0]?.label ?? []))).toEqual(['§1标题', '§1表', '§1图片说明', '注1', '导语 ¶1']);
  });

  it('has a row for a figure that only changed', () => {
    const roads = fact('roads/town/2021', '3', '条');
    const change: ShownChange = {
      factId: roads.id, type: 'changed', aspects: ['value'], before: { ...roads, quantity: gdp?.quantity ?? null }, after: roads, difference: null, growth: null,
      variantsAdded: [], variantsRemoved: [], movedBy: [], name: { zh: '路', en: 'Roads' }, sentences: [], cell: null,
      shown: { keyFigure: false, charts: [], tables: [], summary: [], calculations: [], notes: [] },
    };
    const more = { facts: [...figuredInput('en').facts, roads], changes: [change] };
    expect(row(roads.id, 'en', more).places.map(({ label, anchor }) => `${plain(label)} → ${anchor}`)).toEqual(['What changed → what-changed']);
    expect(html('en', more)).toContain('<a href="#figure-roads.town.2021"><data');
  });

  it('says what was checked: the sentence, other sources, claims', () => {
    expect(checks('gdp/town/2021', { claims: claims('holds') })).toEqual([
      'agrees: text agrees',
      'shown: shown: S1, the most settled of its numbers',
      'agrees-rounded: S1: RMB 298.64 billion (preliminary, 2022-01), agrees after rounding',
      expect.stringMatching(/^holds: holds: c1 → claim-/u),
    ]);
    expect(view('en', { claims: claims('holds') }).register.claims.map(({ label, words }) => `${label} ${plain(words)}`)).toEqual(['c1 share: holds. One output over the other.']);
    const ranked = figuredInput('en').facts.map((one) => (one.id === 'gdp/town/2021' ? { ...one, variants: one.variants.flatMap((variant) => [{ ...variant, precedence: 'source-order' as const }, variant]) } : one));
    expect(checks('gdp/town/2021', { facts: ranked })[1]).toBe('shown: shown: S1, first in the order of sources for this indicator');
    expect(checks('gdp/town/2021', { facts: ranked })[2]).toBe('shown: shown: S1, the most settled of its numbers');
    expect(html('en', { facts: ranked })).toContain('<span class="check shown">shown: S1, first in');
    expect(html('zh', { facts: ranked })).toContain('本刊采用S1：按该指标的来源次序');
    expect(checks('firms/town/2021')).toEqual(['differs: text differs by 1; 409 is used']);
    // What relates words and years alone is named by the figures of its sentence.
    const words = claims('holds').map((one) => ({ ...one, mentionIds: [], factIds: [], figures: [] }));
    expect(checks('gdp/town/2021', { claims: words }).at(-1)).toMatch(/^holds: holds: c1 → claim-/u);
    expect(checks('gdp/town/2020')).toEqual([]);
  });

  it.each(['zh', 'en', 'zh-en'] as const)('leads from a claim to its sentence, its figures marked: %s', (edition) => {
    const [claim] = view(edition, { claims: claims('holds') }).register.claims;
    const [quote] = claim?.quotes ?? [];
    expect(quote?.words.map(({ lang, runs }) => `${lang} ${runs.filter(({ strong }) => strong).map(({ text }) => text).join()}`))
      .toEqual({ zh: ['zh 2986.41亿元'], en: ['en RMB 298.641 billion'], 'zh-en': ['zh 2986.41亿元', 'en RMB 298.641 billion'] }[edition]);
    const page = html(edition, { claims: claims('holds') });
    const [, target = ''] = /<li id="claim-[^]*?<span class="place"><a href="#(s-[^"]+)">/u.exec(page) ?? [];
    expect(page.split(`id="${target}"`)).toHaveLength(2);
    expect(page.indexOf(`id="${target}"`)).toBeLessThan(page.indexOf('2986.41亿元', page.indexOf(`id="${target}"`) ));
    expect(page).toContain(edition === 'en' ? 'not that the figures themselves are true' : '不是说数字本身属实');
  });

  it('lists relations that we state under a heading of their own, with the rows of their figures', () => {
    const ours = claims('holds').map((one) => ({ ...one, by: 'author' as const, id: 'own', unitId: null, mentionIds: [], figures: [], factIds: ['gdp/town/2021', 'gdp/town/2020'] }));
    const { register } = view('en', { claims: ours });
    expect([register.claims, register.ownClaims.map(({ quotes, facts }) => [quotes, facts.map(({ label, target }) => `${plain(label)} → ${target}`)])])
      .toEqual([[], [[[], ['GDP, Town, 2021 → figure-gdp.town.2021', 'GDP, Town, 2020 → figure-gdp.town.2020']]]]);
    const page = html('en', { claims: ours });
    expect(page).toContain('Relations that we state of the figures');
    expect(page).not.toContain('Relations that the text states');
  });

  it('prints findings that the editor lets stand, with the reason', () => {
    const place = { file: 'x', line: 1, column: 1 };
    const waivers = [{ rule: 'magnitude', unit: 'u5', words: 'RMB 3 billion', found: '30亿元', reason: '原文如此。', place }];
    expect(html('en', { config: { ...config, waivers } })).toMatch(/<code>magnitude<\/code> · <code>u5<\/code> · .*RMB 3 billion.* · .*lang="zh-Hans">30亿元.*lang="zh-Hans">原文如此。/u);
    expect(html('en')).not.toContain('class="waivers"');
  });

  it('tells of a claim beside the text where the briefing says so', () => {
    expect(comments('en', true)).toEqual(['※ Checked (share): undecided. One output over the other.']);
    expect(comments('zh-en', true)).toEqual(['※ 核对（比重）：无法判定。以两项产值相除。 | Checked (share): undecided. One output over the other.']);
    expect(comments('en', false)).toEqual([]);
  });
});

describe('the sentences for the page’s script', () => {
  it('are those of the other language, with the places of their figures', () => {
    const { lang, sentences } = view('zh').inspector;
    const [gdpUnit] = mentions.flatMap(({ factId, unitId }) => (factId === 'gdp/town/2021' ? [unitId] : []));
    const own = sentences[gdpUnit ?? ''];
    expect([lang, own?.text.slice(...(own.figures['gdp/town/2021']?.[0] ?? []))]).toEqual(['en', 'RMB 298.641 billion']);
    expect(own?.figures['m/nine/1']).toHaveLength(2);
    expect(view('zh-en').inspector.sentences).toEqual({});
  });

  it('end no element of the page', () => {
    const hostile = { '</script><script>alert(1)</script>': { text: '<!--</script>', figures: {} } };
    const shown = view('en');
    const page = renderBriefing({ ...shown, inspector: { ...shown.inspector, sentences: hostile } }, templates).value ?? '';
    expect(page.match(/<script/gu)).toHaveLength(6);
    const json = /<script type="application\/json" id="inspector-sentences">(.*?)<\/script>/su.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({ lang: 'zh-Hans', sentences: hostile });
  });
});
