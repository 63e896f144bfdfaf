import { describe, expect, it } from 'vitest';
import { buildProject } from '../support/build.ts';
import { makeProject, removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

/** Rare Han outside of the standard, an emoji, an Arabic letter. */
const missing = ['𠮷', '𰻝', '😀', 'ع'];

/** Files and words of theirs that are printed; the characters go before the words. */
const places: readonly (readonly [what: string, file: string, words: string])[] = [
  ['the article', 'content/town/article.zh.md', '过得不错'],
  ['the translation', 'content/town/translation.en.xlf', 'had a good year.</target>'],
  ['the summary', 'content/town/summary.en.md', ' in 2023.'],
  ['the title', 'content/town/briefing.yaml', '青石镇简报'],
  ['the title of a chart', 'content/town/briefing.yaml', '产值达'],
  ['the label of a chart, from the names of indicators', 'content/indicators.csv', '产值,'],
  ['the title of a dataset', 'data/town/datapackage.json', '青石镇年鉴 / '],
];

describe('a character without a glyph', () => {
  it.each(places)('in %s is an error at its place, and nothing is published', async (_, file, words) => {
    const project = makeProject();
    project.edit(file, words, `${missing.join('')}${words}`);
    const text = project.read(file);
    const { findings, outcomes } = await buildProject(project.root);
    expect(outcomes.map(({ files }) => files)).toEqual([null]);
    const told = findings.filter(({ ruleId }) => ruleId === 'glyph-available');
    const expected = missing.map((character) => {
      const before = text.slice(0, text.indexOf(character));
      return { actual: character, severity: 'error', place: expect.objectContaining({ file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }) };
    });
    for (const one of expected) expect(told).toContainEqual(expect.objectContaining(one));
    expect(told).toHaveLength(missing.length);
  });
});
