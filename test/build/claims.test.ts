import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildProject } from '../support/build.ts';
import { makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const claims = z.object({ claims: z.array(z.object({ id: z.string(), type: z.string(), by: z.string(), facts: z.array(z.string()), mentions: z.array(z.string()), verdict: z.string() })) });

const config = 'content/town/briefing.yaml';
const grown = 'type: growth, of: [output/qingshi/2023, output/qingshi/2022]';

/** The good case with a claim of the author and what else is added to `briefing.yaml`. */
const withConfig = (added: string): TestProject => {
  const project = makeProject();
  project.edit(config, 'datasets: [town]\n', `datasets: [town]\n${added}`);
  return project;
};

const found = async (project: TestProject): Promise<readonly string[]> =>
  (await buildProject(project.root)).findings.map(({ ruleId, severity, params, place }) => `${place?.line}:${place?.column} ${severity} ${ruleId} ${params['unit'] ?? ''}`);

/** Our remarks beside the text. */
const remarks = (html: string): readonly string[] => [...html.matchAll(/<p class="margin-note comment"[^>]*>([^]*?)<\/p>/gu)].map(([whole]) => whole);

describe('claims of a briefing', () => {
  it('by the author stand in facts.json and in the register, and hold within the rounding', async () => {
    const project = withConfig(`claims:\n  - {id: grown, ${grown}, states: output_growth/qingshi/2022--2023}\n`);
    expect(await found(project)).toEqual([]);
    expect(claims.parse(JSON.parse(project.read('out/town/facts.json'))).claims).toEqual([
      { id: 'grown', type: 'growth', by: 'author', mentions: [], verdict: 'holds', facts: ['output/qingshi/2023', 'output/qingshi/2022', 'output_growth/qingshi/2022--2023'] },
    ]);
    expect(project.read('out/town/town.en.html')).toMatch(/id="claim-[^"]+"[^]*25/u);
  });

  it('by the author that fail keep the briefing from being published, until one is waived', async () => {
    const wrong = 'claims:\n  - {id: less, type: subset, of: [output/qingshi/2022], states: output/qingshi/2023}\n';
    const project = withConfig(wrong);
    expect(await found(project)).toEqual(['11:65 error claim-holds less']);
    expect(project.contents('out/town')).toEqual({});
    const waived = withConfig(`${wrong}waivers:\n  - {rule: claim-holds, unit: less, words: 12.5亿元, found: 12.5亿元 > 10.0亿元, reason: 两年本不相属}\n`);
    expect(await found(waived)).toEqual([]);
    expect(waived.read('out/town/town.zh.html')).toContain('两年本不相属');
  });

  it('are all checked but the one that is written wrongly, each told at its own line', async () => {
    const project = withConfig([
      'claims:', `  - {id: kind, type: grows, of: [output/qingshi/2022], states: output/qingshi/2023}`,
      '  - {id: less, type: subset, of: [output/qingshi/2022], states: output/qingshi/2023}', '  - {id: gone, type: subset, of: [output/qingshi/2019], states: output/qingshi/2023}',
      'bindings:', '  - {unit: u5, fact: output/qingshi/2023}', '  - {unit: u99, n: 1, fact: output/qingshi/2023}', '',
    ].join('\n'));
    expect((await found(project)).toSorted()).toEqual([
      '11:22 error config-value-valid ', '12:65 error claim-holds less', '13:35 error claim-facts-known ', '15:5 error config-value-valid ', '16:12 error binding-unit-known ',
    ]);
    // A calculation that is written wrongly makes no fact: who needs it is not told so as well.
    const follows = withConfig('claims:\n  - {id: less, type: subset, of: [output/qingshi/2022], states: output_growth/qingshi/2022--2023}\n');
    follows.edit(config, 'operation: growth', 'operation: grow');
    expect(await found(follows)).toEqual([expect.stringMatching(/ error config-value-valid $/u)]);
  });

  it('have an id each, which a waiver and the register name', async () => {
    const twice = `claims:\n  - {id: grown, ${grown}, states: output_growth/qingshi/2022--2023}\n  - {id: grown, type: subset, of: [output/qingshi/2023], states: output/qingshi/2022}\n`;
    expect(await found(withConfig(twice))).toEqual(['12:10 error config-value-valid ']);
  });

  it('are told beside the text only where `claim_notes` names their verdict', async () => {
    const real = '2023年，全镇产值为12.5亿元，上年为10亿元，按可比价格增长22%。';
    const page = async (notes: string): Promise<string> => {
      const project = withConfig(notes);
      for (const file of ['content/town/article.zh.md', 'content/town/translation.en.xlf']) project.edit(file, '全镇产值为12.5亿元，前年为10亿元。', real);
      expect((await buildProject(project.root, { draft: true })).findings.map(({ ruleId }) => ruleId)).toContain('claim-decided');
      return project.read('out/town/town.zh.html');
    };
    expect(remarks(await page('claim_notes: [undecided]\n')).join()).toContain('12.5亿元');
    expect(remarks(await page('claim_notes: [fails]\n'))).toEqual([]);
  });
});
