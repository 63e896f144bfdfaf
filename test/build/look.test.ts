import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contrast, nearestReadable } from '../../pipeline/build/colour.ts';
import { resolveLook, type Choice } from '../../pipeline/build/look.ts';
import { basePageSchema, pageSchema } from '../../pipeline/build/page-schema.ts';
import { findingNote, placeText } from '../../pipeline/finding/index.ts';
import type { Finding, Place } from '../../pipeline/model/index.ts';
import { buildProject, memoryStore } from '../support/build.ts';
import { makeProject, programRoot, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const store = memoryStore();
const config = 'content/town/briefing.yaml';

/** The good case with lines at the end of its `briefing.yaml`; the first of them is line 28. */
const withPage = (...lines: readonly string[]): TestProject => {
  const project = makeProject();
  project.write(config, `${project.read(config)}${lines.join('\n')}\n`);
  return project;
};

const check = async (project: TestProject): Promise<readonly Finding[]> =>
  (await buildProject(project.root, { ids: ['town'], editions: ['zh'], publish: false }, { store })).findings;
const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ place, ruleId, actual }) => `${placeText(place)} ${ruleId} ${actual ?? ''}`.trim()).toSorted();

/** The ids of the headings that a page has, in their order. */
const headings = (html: string): readonly string[] => [...html.matchAll(/<h2 id="([a-z-]+)"/gu)].map(([, id = '']) => id);
const targets = (html: string, nav: string): readonly string[] => {
  const block = new RegExp(`<nav class="${nav}[\\s\\S]*?</nav>`, 'u').exec(html)?.[0] ?? '';
  return [...block.matchAll(/href="#([a-z-]+)"/gu)].map(([, id = '']) => id);
};

describe('the parts of a page', () => {
  it('stand in the order of page.yaml, and contents and side navigation with them', async () => {
    const project = makeProject();
    expect((await buildProject(project.root, {}, { store })).findings).toEqual([]);
    const html = project.read('out/town/town.zh.html');
    expect(headings(html)).toEqual(['bottom-line', 'key-figures', 'source-card', 'voices', 'contents', 'method', 'sources', 'register', 'citation', 'appendix']);
    expect(targets(html, 'contents').slice(-5)).toEqual(['method', 'sources', 'register', 'citation', 'appendix']);
    expect(targets(html, 'side').slice(-4)).toEqual(['method', 'sources', 'register', 'citation']);
  });

  it('stand in the order that the briefing chooses, without those that it leaves out', async () => {
    const project = withPage('page:', '  parts:', '    front: [voices, bottom-line, source-card]', '    back: [register, appendix, sources, removed, method, translator-notes, what-changed]');
    expect((await buildProject(project.root, {}, { store })).findings).toEqual([]);
    for (const edition of ['zh', 'en', 'zh-en']) {
      const html = project.read(`out/town/town.${edition}.html`);
      expect(headings(html), edition).toEqual(['voices', 'bottom-line', 'source-card', 'register', 'appendix', 'sources', 'method']);
      expect(targets(html, 'side').slice(-3), edition).toEqual(['register', 'sources', 'method']);
      // Nothing leads to what is not there.
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
      expect([...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id).filter((id) => !ids.has(id)), edition).toEqual([]);
    }
  });

  it('are checked one by one, and their faults told at once', async () => {
    const project = withPage(
      'page:', '  parts:', '    front: [bottom-line, sources, voices, voices]', '    back: [method, sources, what-changed, translator-notes, removed, constructor, appendix]',
      '  order: []', '  colours:', '    accent: "#b3321f"', '    quiet: { light: grey, dark: "#a3acb5" }', '    paper: { light: "#fff", dark: "#111", print: "#eee" }', '    ink: { light: "#000" }',
    );
    expect(told(await check(project))).toEqual([
      `${config}:30:12 part-kept source-card`, `${config}:30:26 part-known sources`, `${config}:30:43 part-once voices`,
      `${config}:31:11 part-kept register`, `${config}:31:70 part-known constructor`,
      `${config}:32:3 config-key-known []`,
      `${config}:34:13 config-value-valid #b3321f`,
      `${config}:35:21 config-value-valid grey`,
      `${config}:36:43 config-key-known #eee`,
      `${config}:37:10 config-key-present`,
    ]);
  });
});

const place = (path: string): Place => ({ file: path, line: 1, column: 1 });

const choice = (page: unknown): Choice => ({ page: pageSchema.parse(page), at: place });

describe('the colours of a page', () => {
  const base: Choice = { page: basePageSchema.parse(parse(readFileSync(join(programRoot, 'templates/page.yaml'), 'utf8'))), at: () => place('ours') };
  const faults = (page: unknown): readonly (readonly [string | undefined, string])[] =>
    resolveLook([base, choice(page)]).findings.map((one) => [one.place?.file, findingNote(one, 'en')]);

  it('are readable as they come', () => {
    expect(resolveLook([base]).findings).toEqual([]);
    expect(resolveLook([base]).value.colours.print).toEqual({ ...resolveLook([base]).value.colours.light, paper: '#ffffff' });
  });

  it('have the contrast of WCAG 2.2, measured as it is there', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.542, 3);
    const near = nearestReadable('#777777', ['#ffffff'], 4.5) ?? '';
    expect(contrast(near, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(nearestReadable('#777777', ['#ffffff', '#000000'], 4.6)).toBeNull();
  });

  it('that are faint are told once, with the ratio, where they were chosen', () => {
    expect(faults({ colours: { external: { light: '#767676', dark: '#6cc3c8' } } })).toEqual([
      ['colours/external/light', 'external.light (#767676) has a contrast of only 4.02:1 to field.light (#f4f1ea); it needs 4.5:1. Make it darker or lighter; the nearest that does is #6e6e6e.'],
    ]);
    expect(faults({ colours: { external: { light: '#0f5e63', dark: '#0f5e63', print: '#6cc3c8' } } }).map(([file]) => file)).toEqual(['colours/external/dark', 'colours/external/print']);
    expect(faults({ colours: { quiet: { light: '#777', dark: '#fff' } } })[0]?.[1]).toMatch(/\(#777777\) .* 3\.96:1 to field/u);
  });

  it('that a colour-blind reader, or grey print, cannot tell from what stands beside the subject are told', () => {
    expect(faults({ colours: { accent: { light: '#d11f1f', dark: '#f08672' } } })).toEqual([['colours/accent/light', expect.stringContaining('by only 1.38:1')]]);
    expect(faults({ colours: { accent: { light: '#b3321f', dark: '#f08672', print: '#d11f1f' } } })).toEqual([['colours/accent/print', expect.stringContaining('#8b9197')]]);
  });

  it('are told at the paper, where that was chosen last', () => {
    expect(faults({ colours: { field: { light: '#b0a890', dark: '#20252a' } } }).map(([file]) => file)).toEqual(['colours/field/light']);
  });

  it('of a later choice stand over the earlier, one by one', () => {
    const { value, findings } = resolveLook([base, choice({ colours: { accent: { light: '#1d4482', dark: '#8db8f2' } } }), choice({ colours: { ink: { light: '#000', dark: '#FFF' } } })]);
    expect(findings).toEqual([]);
    expect(value.colours.dark).toMatchObject({ accent: '#8db8f2', ink: '#ffffff', external: '#6cc3c8' });
    expect(value.colours.print).toMatchObject({ accent: '#1d4482', paper: '#ffffff' });
  });
});

describe('the schema for editors', () => {
  const editors = z.fromJSONSchema(JSON.parse(readFileSync(join(programRoot, 'docs', 'schemas', 'page.schema.json'), 'utf8')));
  it.each<readonly [boolean, unknown]>([
    [true, {}], [true, { parts: { front: ['bottom-line'] } }], [true, { colours: { ink: { light: '#000', dark: '#ffffff' } } }],
    [true, { colours: { accent: { light: '#123456', dark: '#ABCDEF', print: '#fff' } } }], [true, parse(readFileSync(join(programRoot, 'templates/page.yaml'), 'utf8'))],
    [false, { order: [] }], [false, { colours: { accent: '#123456' } }], [false, { colours: { accent: { light: '#12345', dark: '#fff' } } }],
    [false, { colours: { accent: { light: '#123456' } } }], [false, { colours: { paper: { light: '#fff', dark: '#000', print: '#fff' } } }],
    [false, { colours: { red: { light: '#fff', dark: '#000' } } }], [false, { parts: { front: 'voices' } }],
  ])('is of one mind with the program: %s %j', (good, page) => {
    expect([editors.safeParse(page).success, pageSchema.safeParse(page).success]).toEqual([good, good]);
  });

  it('names the parts that there are', () => {
    expect(editors.safeParse({ parts: { front: ['sources'] } }).success).toBe(false);
  });
});
