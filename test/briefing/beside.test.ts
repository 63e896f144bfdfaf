import { describe, expect, it } from 'vitest';
import type { BriefingClaim, Edition, FactMention, Words } from '../../pipeline/model/index.ts';
import { assembleBriefing, renderBriefing, type BriefingInput } from '../../pipeline/briefing/index.ts';
import { beside } from '../../pipeline/briefing/beside.ts';
import { config, templates } from '../support/briefing.ts';
import { figuredInput, mentionOf, mentions } from '../support/figures.ts';

const plain = (words: Words): string => words.map((one) => one.plain).join(' | ');
const place = { file: 'a.md', line: 1, column: 1 };

/** A claim of the text over one figure. */
const claimOf = ({ id, unitId, factId, zh: { start, end } }: FactMention): BriefingClaim => ({
  type: 'bound', stated: null, computed: null, verdict: 'undecided', note: { zh: `(${unitId})`, en: `(${unitId})` }, id: `c/${unitId}/1`, by: 'text', unitId, mentionIds: [id], factIds: [factId],
  place, statedBy: null, figures: [{ unitId, start, end, mentionId: id }],
});

const withWords = (...words: readonly string[]): readonly BriefingClaim[] => words.flatMap((exact) => mentions.filter(({ zh }) => zh.exact === exact).map(claimOf));
const view = (edition: Edition, more: Partial<BriefingInput>) => assembleBriefing(figuredInput(edition, more)).value;
const page = (edition: Edition, more: Partial<BriefingInput>): string => renderBriefing(view(edition, more), templates).value ?? '';

const told = { ...figuredInput('zh').config, claimNotes: ['undecided'] as const };

describe('notes on claims', () => {
  it.each(['zh', 'en', 'zh-en'] as const)('stand in the page wherever the claim stands: %s', (edition) => {
    const words = ['12所', '20个', '两件', '7座', '第3座', '5年'];
    const html = page(edition, { config: told, claims: withWords(...words) });
    const notes = [...html.matchAll(/<p class="margin-note comment"[^>]*>([^]*?)<\/p>/gu)].map(([whole]) => whole);
    // In the order of the text; those on a caption and a footnote behind all that has a margin stand beside the last.
    const units = withWords(...words).map(({ unitId }) => `(${unitId})`);
    expect(units.map((one) => notes.findIndex((note) => note.includes(one)))).toEqual(words.map((_, n) => n));
  });

  it('of a table stand below it, of a heading beside what follows', () => {
    const [heading, cell] = withWords('20个', '7座');
    const [, section] = view('zh', { config: told, claims: withWords('20个', '7座') }).sections;
    expect(section?.blocks.flatMap((block) => ('margin' in block ? [`${block.type} ${block.margin.map(({ words }) => plain(words)).join()}`] : []))).toEqual([
      expect.stringMatching(new RegExp(`^paragraph .*${heading?.unitId}`, 'u')), expect.stringMatching(new RegExp(`^table .*${cell?.unitId}`, 'u')),
    ]);
  });

  it('are none where nothing has a margin', () => {
    expect(beside([{ view: null, notes: [{ kind: 'comment', label: null, anchor: null, words: [] }] }]).map(({ notes }) => notes.length)).toEqual([1]);
  });
});

describe('the register leads to where a claim stands', () => {
  // The run-in states what page one prints as well.
  const runIn = mentionOf('两件', 'Two', '2', '件', { factId: 'gdp/town/2021', by: 'wording', agreement: 'differs' });
  const all = mentions.map((one) => (one.zh.exact === '两件' ? runIn : one));

  it.each([['两件', '§1 ¶1'], ['20个', '§1 heading'], ['7座', '§1 table'], ['第3座', '§1 caption']])('%s: %s', (exact, label) => {
    const claims = all.filter(({ zh }) => zh.exact === exact).map(claimOf);
    const more = { mentions: all, claims };
    const quote = view('en', more).register.claims[0]?.quotes[0];
    expect(plain(quote?.place?.label ?? [])).toBe(label);
    const html = page('en', more);
    const at = html.indexOf(`id="${quote?.place?.anchor}"`);
    expect(at).toBeGreaterThan(html.indexOf('<article'));
    expect(at).toBeLessThan(html.indexOf('</article>'));
  });

  it('and a waiver', () => {
    const waivers = [{ rule: 'claim-holds', unit: runIn.unitId, words: '两件', found: null, reason: '原文如此。', place }];
    expect(view('en', { mentions: all, config: { ...config, waivers } }).register.waivers.map((one) => one.place && plain(one.place.label))).toEqual(['§1 ¶1']);
  });

  it('its row or its heading, where the claim has no figure', () => {
    const bare = withWords('7座', '20个').map((claim) => ({ ...claim, mentionIds: [], figures: claim.figures.map((one) => ({ ...one, mentionId: null })) }));
    const shown = view('en', { claims: bare });
    expect(shown.register.claims.map(({ quotes }) => quotes[0]?.place?.anchor)).toEqual(['article-table-1-0', shown.sections[1]?.id]);
  });
});

it('a translator’s note on a heading or a cell is printed where its mark leads', () => {
  const { matching } = figuredInput('en');
  const noted = { ...matching, matches: matching.matches.map((one) => (one.unit && ['20个镇的一年', '桥', '第3座桥'].includes(one.text.text) ? { ...one, unit: { ...one.unit, notes: ['Why so.'] } } : one)) };
  const html = page('en', { matching: noted });
  const targets = [...new Set([...html.matchAll(/href="#(note-\d+)"/gu)].map(([, id]) => id))];
  expect(targets).toHaveLength(3);
  for (const id of targets) expect(html).toContain(`id="${id}"`);
});
