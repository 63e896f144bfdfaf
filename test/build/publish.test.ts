import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hash } from '../../pipeline/io/index.ts';
import { buildProject } from '../support/build.ts';
import { makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const list = z.array(z.object({ file: z.string(), sha256: z.string() }));
const manifestOf = (project: TestProject) =>
  z.object({ inputs: list, outputs: list, kept: list, editions: z.array(z.string()), draft: z.boolean(), browser: z.string().nullable() })
    .parse(JSON.parse(project.read('out/town/manifest.json')));

describe('publishing', () => {
  it('says in the manifest from what and what, with true hashes and no absolute path', async () => {
    const project = makeProject();
    await buildProject(project.root);
    const { inputs, outputs, kept } = manifestOf(project);
    const out = project.contents('out/town');
    expect(outputs.map(({ file }) => file)).toEqual(['facts.json', 'findings.json', 'town.en.html', 'town.zh-en.html', 'town.zh.html']);
    for (const { file, sha256 } of outputs) expect(hash(Buffer.from(out[file] ?? '', 'latin1')), file).toBe(sha256);
    const named = new Map(inputs.map(({ file, sha256 }) => [file, sha256]));
    for (const file of ['content/town/article.zh.md', 'data/town/observations.csv', 'content/indicators.csv']) {
      expect(named.get(file), file).toBe(hash(project.read(file)));
    }
    expect([...named.keys()]).toContain('templates/pages/briefing.hbs');
    expect(kept).toEqual([]);
    for (const bytes of Object.values(project.contents('out'))) expect(bytes).not.toContain(project.root);
  });

  it('is all or nothing: an error in one edition leaves the folder as it was', async () => {
    const project = makeProject();
    await buildProject(project.root);
    const out = project.contents('out');
    project.edit('content/town/article.zh.md', '企业48家', '企业49家');
    const { outcomes, outputs, findings } = await buildProject(project.root);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['unit-current']);
    // What would have changed is told all the same.
    expect(outcomes.map(({ id, files, changed }) => [id, files, changed.map(({ factId }) => factId)])).toEqual([['town', null, ['m/u7/1']]]);
    expect(outputs).toEqual({});
    expect(project.contents('out')).toEqual(out);
  });

  it('of the Chinese edition alone needs no current translation, and keeps the files of the others', async () => {
    const project = makeProject();
    await buildProject(project.root);
    const out = project.contents('out/town');
    project.edit('content/town/article.zh.md', '企业48家', '企业49家');
    const { findings } = await buildProject(project.root, { editions: ['zh'] });
    expect(findings).toEqual([]);
    const after = project.contents('out/town');
    expect(after['town.zh.html']).not.toBe(out['town.zh.html']);
    expect(after['town.en.html']).toBe(out['town.en.html']);
    const { outputs, kept, editions } = manifestOf(project);
    expect(editions).toEqual(['zh']);
    expect(outputs.map(({ file }) => file)).toEqual(['facts.json', 'findings.json', 'town.zh.html']);
    expect(kept).toEqual(['town.en.html', 'town.zh-en.html'].map((file) => ({ file, sha256: hash(Buffer.from(out[file] ?? '', 'latin1')) })));
    expect(project.read('out/index.html')).toContain('town/town.en.html');
  });

  it('lets a draft pass with warnings, says so on the page, and keeps input faults errors', async () => {
    const project = makeProject();
    project.edit('content/town/article.zh.md', '企业48家', '企业49家');
    const { findings } = await buildProject(project.root, { draft: true });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['unit-current', 'warning']]);
    expect(manifestOf(project).draft).toBe(true);
    for (const edition of ['zh', 'en', 'zh-en']) expect(project.read(`out/town/town.${edition}.html`), edition).toMatch(edition === 'en' ? /<aside class="draft-banner"[^>]*>.*DRAFT/u : /<aside class="draft-banner"[^>]*>.*草稿/u);
    expect(JSON.parse(project.read('out/town/findings.json'))).toMatchObject([{ ruleId: 'unit-current', severity: 'warning', note: { en: expect.stringContaining('changed') } }]);
  });

  it('builds the sound briefings beside a faulty one', async () => {
    const project = makeProject();
    for (const [path, text] of Object.entries(project.contents('content/town'))) project.write(`content/village/${path}`, Buffer.from(text, 'latin1'));
    project.edit('content/village/briefing.yaml', 'id: town', 'id: village');
    project.write('content/town/summary.en.md', 'No such thing: {{fact "a/b/c"}}\n');
    const { outcomes } = await buildProject(project.root);
    expect(outcomes.map(({ id, files }) => [id, files !== null])).toEqual([['town', false], ['village', true]]);
    expect(Object.keys(project.contents('out')).filter((path) => path.endsWith('zh.html'))).toEqual(['village/village.zh.html']);
  });
});

describe('which briefings', () => {
  it('are built without an ID: all but drafts, which are named as skipped', async () => {
    const project = makeProject();
    project.edit('content/town/briefing.yaml', 'version: 1.0.0', 'version: 1.0.0\ndraft: true');
    const all = await buildProject(project.root);
    expect(all.outcomes).toEqual([]);
    expect(all.notices.map(({ en }) => en).join('\n')).toMatch(/Skipped town: .*draft: true/u);
    expect(project.contents('out')).toEqual({});
    const named = await buildProject(project.root, { ids: ['town'] });
    expect(named.outcomes[0]?.files?.size).toBe(6);
    expect(manifestOf(project).draft).toBe(false);
  });

  it('are there: an unknown ID, and one that is a path, are findings', async () => {
    const project = makeProject();
    const { findings } = await buildProject(project.root, { ids: ['twon', '../town', 'town', 'town'] });
    expect(findings.map(({ ruleId, place }) => `${place?.file} ${ruleId}`)).toEqual(['content/twon/briefing.yaml briefing-present', 'content/../town/briefing.yaml briefing-present']);
  });

  it('may be none', async () => {
    const { findings, notices, outputs } = await buildProject(makeProject(null).root);
    expect([findings, outputs]).toEqual([[], {}]);
    expect(notices.map(({ en }) => en)).toEqual([expect.stringContaining('no briefing')]);
  });
});

describe("a project's own templates", () => {
  it('have their faults told, those of the index too', async () => {
    const project = makeProject();
    project.write('templates/pages/index.hbs', '<!doctype html>\n<title>{{titel}}</title>\n');
    const { findings, outputs } = await buildProject(project.root);
    expect(findings.map(({ ruleId, place }) => `${place?.file}:${place?.line}:${place?.column} ${ruleId}`)).toEqual(['templates/pages/index.hbs:2:10 template-property-known']);
    expect(Object.keys(outputs)).not.toContain('out/index.html');
  });

  it('leave alone what others left in out/', async () => {
    const project = makeProject();
    project.write('out/other/manifest.json', 'no JSON');
    project.write('out/town/notes.txt', 'mine');
    expect((await buildProject(project.root)).findings).toEqual([]);
    expect(project.read('out/town/notes.txt')).toBe('mine');
  });

  it("take the place of the program's, file by file", async () => {
    const project = makeProject();
    project.write('templates/partials/citation.hbs', '<p class="own">{{head.title}} by our own partial</p>\n');
    project.write('templates/styles/99-own.css', '.own { color: #123456; }\n');
    const { findings, programReads } = await buildProject(project.root);
    expect(findings).toEqual([]);
    const page = project.read('out/town/town.en.html');
    expect(page).toContain('The Qingshi briefing by our own partial');
    expect(page).toContain('#123456');
    expect(page).toContain('data-fact="output/qingshi/2023"');
    expect(Object.keys(programReads)).toContain('templates/partials/masthead.hbs');
    expect(Object.keys(programReads)).not.toContain('templates/partials/citation.hbs');
  });
});
