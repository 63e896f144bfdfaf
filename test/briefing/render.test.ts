import { describe, expect, it } from 'vitest';
import type { Templates } from '../../pipeline/model/index.ts';
import { fontMarker, renderBriefing, renderIndex } from '../../pipeline/briefing/index.ts';
import { locales, templates, view } from '../support/briefing.ts';

const html = (edition: 'zh' | 'en' | 'zh-en', draft = false): string => renderBriefing(view(edition, { draft }), templates).value ?? '';
const withPartial = (name: string, text: string): Templates =>
  ({ ...templates, partials: { ...templates.partials, [name]: { file: `templates/partials/${name}.hbs`, text } } });
const faults = (name: string, text: string): readonly string[] =>
  renderBriefing(view('zh'), withPartial(name, text)).findings.map(({ ruleId, place }) => `${place?.file.split('/').at(-1)}:${place?.line}:${place?.column} ${ruleId}`);

const ids = (edition: 'zh' | 'en' | 'zh-en'): string[] => [...new Set([...html(edition).matchAll(/data-fact="([^"]+)"/gu)].map((one) => one[1] ?? ''))].toSorted();

describe('the page', () => {
  it('renders each edition without a finding, in its own language', () => {
    for (const edition of ['zh', 'en', 'zh-en'] as const) {
      const { value, findings } = renderBriefing(view(edition), templates);
      expect(findings).toEqual([]);
      expect(value).toContain(`<html lang="${edition === 'en' ? 'en' : 'zh-Hans'}"`);
      expect(value?.split(fontMarker).length).toBe(2);
    }
  });

  it('has the same facts in every edition', () => {
    expect(ids('zh')).toEqual(['gdp/town/2020', 'gdp/town/2021']);
    expect(ids('en')).toEqual(ids('zh'));
    expect(ids('zh-en')).toEqual(ids('zh'));
  });

  it('binds a number to its fact', () => {
    expect(html('zh')).toContain('href="#figure-gdp.town.2021"><data value="298641000000" data-fact="gdp/town/2021" data-unit="CNY" data-status="final" data-voice="claim">2986.41亿元</data></a>');
  });

  it('keeps small words of a headline to the next, and nowhere else, without another character', () => {
    const own = view('en');
    const heading = own.masthead.title.map((text) => ({ ...text, runs: text.runs.map((run) => ({ ...run, text: 'The state of the <harbour> and its ships, 2018—2021' })) }));
    const { value } = renderBriefing({ ...own, masthead: { ...own.masthead, title: heading, about: heading } }, templates);
    expect(value).toContain('<h1><span class="keep">The state</span> <span class="keep">of the &lt;harbour&gt;</span> <span class="keep">and its ships,</span> 201<span class="keep">8—</span>2021</h1>');
    expect(value).toContain('<p>The state of the &lt;harbour&gt; and its ships, 201<span class="keep">8—</span>2021</p>');
  });

  it('keeps words of the source inert, and masks as they are', () => {
    // What the page's script reads, and the script, which the policy names.
    expect(html('zh').match(/<script[^>]*>/gu)).toEqual(['<script type="application/ld+json">', '<script type="text/javascript">', '<script type="application/json" id="inspector-sentences">', '<script type="module">', '<script type="module">', '<script type="module">']);
    expect(html('zh')).toContain(`script-src ${templates.scripts.map(({ hash }) => `&#x27;${hash.replaceAll('=', '&#x3D;')}&#x27;`).join(' ')};`);
    expect(html('zh')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html('zh')).toContain('***到访。');
  });

  it('links to ids that exist', () => {
    for (const edition of ['zh', 'en', 'zh-en'] as const) {
      const page = html(edition);
      const anchors = [...page.matchAll(/\sid="([^"]+)"/gu)].map((one) => one[1]);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect([...page.matchAll(/href="#([^"]+)"/gu)].filter((one) => !anchors.includes(one[1])).map((one) => one[1])).toEqual([]);
    }
  });

  it('says DRAFT on every page of a draft only', () => {
    expect(html('en', true)).toContain('DRAFT · not to be quoted');
    expect(html('en')).not.toContain('DRAFT');
  });

  it('lets no title out of the style element', () => {
    const hostile = view('en');
    const { value } = renderBriefing({ ...hostile, head: { ...hostile.head, shortTitle: '</style><script>"\\' } }, templates);
    expect(value).not.toContain('<script>');
  });
});

describe('a broken template', () => {
  it.each([
    ['voices', '<p>\n{{#if voices}}', 'voices.hbs:2:15 template-syntax'],
    ['voices', 'a\n {{> nowhere}}', 'voices.hbs:2:2 template-partial-known'],
    ['voices', '{{shout "x"}}', 'voices.hbs:1:3 template-helper-known'],
    ['voices', '{{#if (older a b)}}{{/if}}', 'voices.hbs:1:8 template-helper-known'],
    ['voices', '\n{{{head.title}}}', 'voices.hbs:2:1 template-escapes'],
    ['voices', '\n\n  {{head.titel}}', 'voices.hbs:3:5 template-property-known'],
    ['voices', '{{#if head.titel}}{{/if}}', 'voices.hbs:1:1 template-property-known'],
    ['voices', 'x{{say "no.such.string"}}', 'voices.hbs:1:2 template-property-known'],
    ['voices', '{{constructor.name}}', 'voices.hbs:1:3 template-property-known'],
    ['key-figure', '{{titel}}', 'key-figure.hbs:1:3 template-property-known'],
  ])('%s.hbs with %j is found at its place', (name, text, finding) => {
    expect(faults(name, text)).toEqual([finding]);
  });

  it('is found with all others', () => {
    const broken = withPartial('voices', '{{> a}}{{> b}}');
    expect(renderBriefing(view('zh'), { ...broken, partials: { ...broken.partials, contents: { file: 'c.hbs', text: '{{#each}' } } }).findings.map((one) => one.ruleId))
      .toEqual(['template-syntax', 'template-partial-known', 'template-partial-known']);
  });

  it('may be a missing one', () => {
    expect(renderBriefing(view('zh'), { ...templates, pages: {} }).findings.map((one) => one.ruleId)).toEqual(['template-present']);
  });
});

describe('the index', () => {
  it('lists briefings with links to their files', () => {
    const both = { zh: '小城', en: 'Town' };
    const entry = { id: 'town', title: both, about: both, series: both, edition: '1', date: '2024-10-15', draft: true, files: [{ edition: 'en', format: 'pdf', href: 'town/town.en.pdf' }] } as const;
    const { value, findings } = renderIndex([entry], templates, locales);
    expect(findings).toEqual([]);
    expect(value).toContain('<a href="town/town.en.pdf" lang="en">English PDF</a>');
    expect(renderIndex([], templates, locales).value).toContain('还没有简报。');
  });
});
