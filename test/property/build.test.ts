import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProject, memoryStore } from '../support/build.ts';
import { makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

/** Edits of every kind of input, sound and broken, each of which can be made at any time. */
const edits: readonly ((project: TestProject) => void)[] = [
  (project) => project.write('data/town/observations.csv', project.read('data/town/observations.csv').replace(/2023,[\d.]+x?,亿元/u, '2023,17.5,亿元')),
  (project) => project.write('data/town/observations.csv', project.read('data/town/observations.csv').replace(/2023,[\d.]+,亿元/u, '2023,17.5x,亿元')),
  (project) => project.write('content/town/summary.zh.md', '产值{{fact "output/qingshi/2022"}}。\n'),
  (project) => project.write('content/town/summary.en.md', '{{fact "no/such/fact"}}\n'),
  (project) => project.write('content/town/summary.en.md', 'Output was {{fact "output/qingshi/2022"}}.\n'),
  (project) => project.write('content/town/article.zh.md', project.read('content/town/article.zh.md').replace(/企业\d+家/u, '企业50家')),
  (project) => project.write('content/town/article.zh.md', project.read('content/town/article.zh.md').replace(/企业\d+家/u, '企业48家')),
  (project) => project.write('content/town/chart.vl.json', project.read('content/town/chart.vl.json').replace(/"height": \d+/u, '"height": 140')),
  (project) => project.write('templates/partials/citation.hbs', '<p>{{head.title}}</p>\n'),
  (project) => project.remove('templates'),
  (project) => project.write('content/indicators.csv', project.read('content/indicators.csv').replace(/Companies|Firms/u, (name) => (name === 'Firms' ? 'Companies' : 'Firms'))),
];

const copyOf = (project: TestProject): TestProject => {
  const copy = makeProject(null);
  for (const folder of ['content', 'data', 'templates', 'out']) {
    for (const [path, bytes] of Object.entries(project.contents(folder))) copy.write(`${folder}/${path}`, Buffer.from(bytes, 'latin1'));
  }
  return copy;
};

describe('an incremental build', () => {
  it('equals a clean one, byte for byte and finding for finding, after any edits', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(edits.length - 1), { minLength: 1, maxLength: 4 }), async (steps) => {
      const project = makeProject();
      const store = memoryStore();
      await buildProject(project.root, {}, { store });
      for (const step of steps) {
        edits[step]?.(project);
        const clean = copyOf(project);
        const incremental = await buildProject(project.root, {}, { store });
        const fresh = await buildProject(clean.root);
        expect(incremental.findings).toEqual(fresh.findings);
        expect(project.contents('out')).toEqual(clean.contents('out'));
      }
    }), { numRuns: 6, seed: 20261125 });
  });
});
