import { describe, expect, it } from 'vitest';
import type { FactMark, RunView } from '../../pipeline/model/index.ts';
import { markRuns, unmarked } from '../../pipeline/briefing/spans.ts';

const plain: RunView = { text: '', parts: [], tag: null, strong: false, emphasis: false, code: false, delete: false, href: null, fact: null, note: null };
const run = (text: string, more: Partial<RunView> = {}): RunView => ({ ...plain, text, ...more });
const fact = (id: string): FactMark => ({ id, value: '1', unit: '', comparator: 'eq', dir: null, sense: null, factor: null, fraction: null, mention: null, status: null, voice: 'claim', row: `figure-${id}`, anchor: null });
const span = (start: number, end: number, id = 'm') => ({ start, end, fact: fact(id) });
const note = run('', { note: { label: '1', target: 'footnote-1', anchor: null } });

/** `[m:12]` for a figure, `*bold*`, `<link>`, `^1` for a note. */
const show = (runs: readonly RunView[]): string => runs.map((one) => {
  const words = one.note ? `^${one.note.label}` : one.parts.length > 0 ? show(one.parts) : one.text;
  const looked = `${one.href ? '<' : ''}${one.strong ? `*${words}*` : words}${one.href ? '>' : ''}`;
  return one.fact ? `[${one.fact.id}${one.fact.row ? '' : '!'}:${looked}]` : looked;
}).join('');

describe('figures in runs', () => {
  it.each([
    ['a part of a run', [run('有企业409家。')], [span(3, 7)], '有企业[m:409家]。'],
    ['the beginning, the end, the whole', [run('1和2'), run('3')], [span(0, 1, 'a'), span(2, 3, 'b'), span(3, 4, 'c')], '[a:1]和[b:2][c:3]'],
    ['two that touch', [run('12')], [span(0, 1, 'a'), span(1, 2, 'b')], '[a:1][b:2]'],
    ['a look that begins before it', [run('共约409家', { strong: true }), run('。')], [span(2, 6)], '*共约*[m:*409家*]。'],
    ['several looks', [run('共'), run('409', { strong: true }), run('家。')], [span(1, 5)], '共[m:*409*家]。'],
    ['a note within parts it, and the longer part is marked', [run('共409'), note, run('家。')], [span(1, 5)], '共[m:409]^1家。'],
    ['notes at its ends stay there', [run('共'), note, run('9家'), note, run('。')], [span(1, 3)], '共^1[m:9家]^1。'],
    ['in a link there is no other link', [run('见9家', { href: 'https://x.example' })], [span(1, 3)], '<见>[m!:<9家>]'],
    ['one over the end of a link', [run('见9', { href: 'https://x.example' }), run('家')], [span(1, 3)], '<见>[m!:<9>家]'],
    ['a printed fact stays what it is', [run('见'), run('9家', { fact: fact('f') })], [span(1, 3)], '见[f:9家]'],
    ['overlapping, empty, beyond the text', [run('409家')], [span(0, 3, 'a'), span(2, 4, 'b'), span(3, 3, 'c'), span(3, 9, 'd')], '[a:409]家'],
    ['out of order', [run('1和2')], [span(2, 3, 'b'), span(0, 1, 'a')], '[a:1]和[b:2]'],
  ] as const)('%s', (_, runs, spans, shown) => {
    expect(show(markRuns(runs, spans))).toBe(shown);
  });

  it('come off again where a text stands in a link', () => {
    expect(show(unmarked(markRuns([run('共'), run('409', { strong: true }), run('家。')], [span(1, 5)])))).toBe('共*409*家。');
  });
});
