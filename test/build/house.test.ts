import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeText } from '../../pipeline/finding/index.ts';
import type { RunReport } from '../../pipeline/build/index.ts';
import { backParts, colourNames, frontParts, optionalParts } from '../../pipeline/model/index.ts';
import { buildProject, memoryStore } from '../support/build.ts';
import { makeProject, programRoot, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const store = memoryStore();
const config = 'content/town/briefing.yaml';
const house = 'templates/houses/harbour';

/** The good case, set in the house `harbour`, with these files in its folder. */
const housed = (files: Readonly<Record<string, string>>): TestProject => {
  const project = makeProject();
  project.edit(config, 'version: 1.0.0\n', 'version: 1.0.0\nhouse: harbour\n');
  for (const [path, text] of Object.entries(files)) project.write(`${house}/${path}`, text);
  return project;
};
const build = (project: TestProject): Promise<RunReport> => buildProject(project.root, {}, { store });
const told = ({ findings }: RunReport): readonly string[] => findings.map(({ place, ruleId, actual }) => `${placeText(place)} ${ruleId} ${actual ?? ''}`.trim()).toSorted();
const page = (project: TestProject, edition = 'en'): string => project.read(`out/town/town.${edition}.html`);

const style = { 'styles/95-own.css': '.strip { letter-spacing: 0.05em; }\n' };

describe('a house', () => {
  it('brings partials, styles, single strings, colours, order; what it lacks is ours', async () => {
    const project = housed({
      'partials/masthead.hbs': '<h1 class="own">{{> words masthead.title}}</h1>\n{{> motto}}\n',
      'partials/motto.hbs': '<p class="motto">{{> words masthead.about}}</p>\n',
      'styles/95-own.css': '.motto { color: var(--accent); } /* gone */\n', 'styles/81-index.css': '.ours-is-gone { color: red; }\n',
      'locales/en.json': '{"voices.title": "Whose word it is"}\n',
      'page.yaml': 'parts:\n  front: [voices, source-card, bottom-line]\ncolours:\n  accent: { light: "#1d4482", dark: "#8db8f2" }\n',
      'README.md': 'How we look.\n',
    });
    expect(told(await build(project))).toEqual([]);
    const [en, zh] = [page(project), page(project, 'zh')];
    expect(en).toContain('<h1 class="own">');
    expect(en).toContain('<p class="motto">A year of a small town.</p>');
    expect(en).toMatch(/\.motto ?\{ ?color: ?var\(--accent\);? ?\}/u);
    expect([en.includes('.ours-is-gone'), en.includes('.briefing-list .strip')]).toEqual([true, false]);
    expect(en).toContain('<h2 id="voices">Whose word it is</h2>');
    expect(zh).toContain('<h2 id="voices">谁在说话</h2>');
    expect(en).toContain('Bottom line</h2>');
    expect(en.indexOf('id="voices"')).toBeLessThan(en.indexOf('id="bottom-line"'));
    expect([en.includes('id="key-figures"'), en.includes('--accent: #1d4482;'), en.includes('--external: #0f5e63;')]).toEqual([false, true, true]);
    // Ours stays as it is: the list of briefings is in no house.
    expect(project.read('out/index.html')).toContain('--accent: #b3321f;');
  });

  it('gives way to the briefing, colour by colour and list by list', async () => {
    const project = housed({ 'page.yaml': 'parts:\n  front: [voices, source-card, bottom-line]\ncolours:\n  accent: { light: "#1d4482", dark: "#8db8f2" }\n' });
    project.write(config, `${project.read(config)}page:\n  parts:\n    front: [source-card, bottom-line, voices]\n  colours:\n    ink: { light: "#000", dark: "#fff" }\n`);
    expect(told(await build(project))).toEqual([]);
    const html = page(project);
    expect(html.indexOf('id="source-card"')).toBeLessThan(html.indexOf('id="voices"'));
    expect([html.includes('--accent: #1d4482;'), html.includes('--ink: #000000;')]).toEqual([true, true]);
  });

  it('draws charts by its own specs, whose faults stand in its own files', async () => {
    const spec = makeProject().read('content/town/chart.vl.json');
    const project = housed({ 'charts/output.vl.json': spec });
    project.edit(config, 'spec: chart.vl.json', 'spec: output');
    expect(told(await build(project))).toEqual([]);
    project.edit(`${house}/charts/output.vl.json`, '"mark": "bar"', '"mark": "bra"');
    expect(told(await build(project))).toEqual([expect.stringMatching(/^templates\/houses\/harbour\/charts\/output\.vl\.json:\d+:\d+ chart-mark-known bra$/u)]);
  });

  it('is an input of what is published, and of that briefing alone', async () => {
    const project = housed({ ...style, 'charts/series.vl.json': '{}', 'page.yaml': 'parts: {}\n' });
    const { reads } = await build(project);
    const files = (JSON.parse(project.read('out/town/manifest.json')) as { inputs: { file: string }[] }).inputs.map(({ file }) => file);
    expect(files.filter((file) => file.startsWith(house))).toEqual([`${house}/page.yaml`, `${house}/styles/95-own.css`]);
    // A file that is added would be seen too.
    expect(Object.keys(reads)).toEqual(expect.arrayContaining([`${house}/`, `${house}/partials/`, `${house}/locales/`, `${house}/locales/en.json?`]));
    expect(Object.keys((await build(makeProject())).reads).filter((key) => key.includes('houses'))).toEqual([]);
  });

  it.each<readonly [string, (project: TestProject) => void, readonly string[]]>([
    ['a style', (project) => project.edit(`${house}/styles/95-own.css`, '0.05em', '0.06em'), ['briefing.render town.en', 'briefing.render town.zh', 'briefing.render town.zh-en']],
    ['a colour', (project) => project.edit(`${house}/page.yaml`, '1d4482', '1d4483'), ['briefing.render town.en', 'briefing.render town.zh', 'briefing.render town.zh-en']],
    ['an English string', (project) => project.edit(`${house}/locales/en.json`, 'Whose', 'Who’s'), [
      'briefing.assemble town.en', 'briefing.assemble town.zh', 'briefing.assemble town.zh-en', 'briefing.render town.en', 'briefing.render town.zh-en',
    ]],
    ['a chart', (project) => project.edit(`${house}/charts/output.vl.json`, '"mark": "bar"', '"mark": {"type": "bar", "opacity": 0.9}'), [
      'briefing.assemble town.en', 'briefing.assemble town.zh', 'briefing.assemble town.zh-en', 'briefing.render town.en', 'briefing.render town.zh', 'briefing.render town.zh-en',
      'chart.compile output.en', 'chart.compile output.zh', 'chart.compile output.zh-en',
    ]],
  ])('rebuilds what depends on it, and nothing else: %s', async (_, change, expected) => {
    const project = housed({
      ...style, 'page.yaml': 'colours:\n  accent: { light: "#1d4482", dark: "#8db8f2" }\n', 'locales/en.json': '{"voices.title": "Whose word it is"}\n',
      'charts/output.vl.json': makeProject().read('content/town/chart.vl.json'),
    });
    project.edit(config, 'spec: chart.vl.json', 'spec: output');
    const own = memoryStore();
    expect((await buildProject(project.root, {}, { store: own })).findings).toEqual([]);
    change(project);
    const { ran, findings } = await buildProject(project.root, {}, { store: own });
    expect(findings).toEqual([]);
    expect(ran.toSorted()).toEqual(expected);
  });

  it('is told what in it is wrong, all at once, at its file, line and column', async () => {
    const project = housed({
      'partials/masthead.hbs': '<h1>{{masthead.titel}}</h1>\n', 'partials/sources.hbs': '<p>\n{{#if sources}}</p>\n', 'partials/mothead.hbs': '<p></p>\n',
      'partials/voices.hbs': '<p>{{> voice}}</p>\n<img src="//example.org/x.png" alt="">\n', 'partials/document-head.hbs': '<meta charset="utf-8">\n',
      'styles/95-own.css': '@import "other.css";\n.a { background: \\75rl("http://example.org/a.png"); }\n', 'styles/96-open.css': '.b {\n  color: red;\n',
      'locales/en.json': '{\n  "voices.titel": "x",\n  "masthead.number": "Issue {n}"\n}\n', 'locales/fr.json': '{}\n',
      'scripts/own.js': 'alert(1)\n', 'page.yaml': 'parts:\n  front: [bottom-line, voices, source-card, register]\ncolours:\n  accent: { light: "#888888", dark: "#8db8f2" }\n',
    });
    expect(told(await build(project))).toEqual([
      `${house}/locales/en.json:2:3 locale-key-known voices.titel`,
      `${house}/locales/en.json:3:3 locale-placeholder-kept edition`,
      `${house}/locales/en.json:3:3 locale-placeholder-known n`,
      `${house}/locales/fr.json:1:1 house-file-known fr.json`,
      `${house}/page.yaml:2:45 part-known register`,
      `${house}/page.yaml:4:21 colour-readable #888888`,
      `${house}/page.yaml:4:21 colour-stands-out #888888`,
      `${house}/partials/document-head.hbs:1:1 house-file-known document-head.hbs`,
      `${house}/partials/mothead.hbs:1:1 house-partial-used mothead`,
      `${house}/partials/sources.hbs:1:1 house-holds-kept id="sources"`,
      `${house}/partials/sources.hbs:1:1 house-holds-kept id="{{anchor}}"`,
      `${house}/partials/sources.hbs:3:1 template-syntax unexpected end`,
      `${house}/partials/voices.hbs:1:1 house-holds-kept id="voices"`,
      `${house}/partials/voices.hbs:1:4 template-partial-known voice`,
      `${house}/partials/voices.hbs:2:6 template-self-contained src="//example.org/x.png"`,
      `${house}/scripts:1:1 house-file-known scripts/`,
      `${house}/styles/95-own.css:1:1 style-self-contained @import`,
      `${house}/styles/95-own.css:2:18 style-self-contained \\75rl("http://example.org/a.png"`,
      `${house}/styles/96-open.css:1:4 style-closed {`,
    ]);
  });

  it('lies in the project', async () => {
    const [away, project] = [makeProject(), makeProject()];
    away.write('look/styles/95-own.css', '.a { color: red; }\n');
    mkdirSync(join(project.root, 'templates/houses'), { recursive: true });
    symlinkSync(join(away.root, 'look'), join(project.root, house));
    project.edit(config, 'version: 1.0.0\n', 'version: 1.0.0\nhouse: harbour\n');
    expect(told(await build(project))).toEqual([`${config}:8:8 file-inside-project ${house}`]);
    const linked = housed(style);
    symlinkSync(join(away.root, 'look/styles/95-own.css'), join(linked.root, house, 'styles/96-link.css'));
    expect(told(await build(linked))).toEqual([`${house}/styles/96-link.css:1:1 file-inside-project ${house}/styles/96-link.css`]);
  });

  it.each(['../harbour', '/etc', 'houses/harbour', '.', 'Harbour'])('is named, not reached by a path: %s', async (name) => {
    const project = makeProject();
    project.edit(config, 'version: 1.0.0\n', `version: 1.0.0\nhouse: ${name}\n`);
    expect(told(await build(project))).toEqual([`${config}:8:8 config-value-valid ${name}`]);
  });

  it('of the program serves a project that has none', async () => {
    const project = makeProject();
    project.edit(config, 'version: 1.0.0\n', 'version: 1.0.0\nhouse: bluebook\n');
    expect(told(await build(project))).toEqual([]);
    expect(page(project)).toContain('<div class="cover">');
  });
});

describe('docs/house.md', () => {
  const guide = readFileSync(join(programRoot, 'docs/house.md'), 'utf8');
  const named = new Set([...guide.matchAll(/`([^`\n]+)`/gu)].map(([, name]) => name));

  it('names every part, colour and partial, and which may be left out', () => {
    const partials = readdirSync(join(programRoot, 'templates/partials')).map((name) => name.replace('.hbs', '')).filter((name) => name !== 'document-head');
    expect([...frontParts, ...backParts, ...colourNames, ...partials].filter((name) => !named.has(name))).toEqual([]);
    const optional = [...guide.matchAll(/^\| `([a-z-]+)` \|.*\| may be left out \|$/gmu)].map(([, name]) => name);
    expect(optional).toEqual([...optionalParts]);
  });

  it('shows a choice that holds', async () => {
    const project = makeProject();
    const [, example = ''] = /```yaml\n([\s\S]*?)```/u.exec(guide) ?? [];
    project.write(config, `${project.read(config)}${example}`);
    expect(told(await build(project))).toEqual([]);
  });
});
