import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingNote, placeText } from '../../pipeline/finding/index.ts';
import { buildProject, memoryStore } from '../support/build.ts';
import { openCase, readMarks } from '../support/case.ts';
import { removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
// What the cases share is read once: a key is made of all that a task reads.
const store = memoryStore();

/**
 * Each folder is a case: files that differ from `no-findings`, and the findings expected. These stand in the file below
 * their line (`#! 17 error row-complete`: at column 17), or, where the file is not there or must keep its bytes, in
 * `expected.txt`. Nothing else may be found.
 */
describe('a briefing', () => {
  it.each(cases)('%s', async (name) => {
    const { project, draft, expected } = openCase(join(here, name));
    const { findings } = await buildProject(project.root, { ids: ['town'], publish: false, draft }, { store });
    expect(findings.map((finding) => `${placeText(finding.place)} ${finding.severity} ${finding.ruleId}`).toSorted()).toEqual(expected);
    for (const finding of findings) {
      const notes = [findingNote(finding, 'zh'), findingNote(finding, 'en')];
      expect(notes.join('\n'), 'every name in the words is filled in').not.toMatch(/\{(?:actual|expected|key|of|section|[a-z]+)\}/u);
      expect(notes.join('\n'), 'nothing is said of undefined or of this machine').not.toMatch(/undefined|\[object|\bNaN\b|\/tmp\//u);
    }
  });

  it('is a case only by its marks, which name line and column', () => {
    expect(readMarks('a.csv', 'x,y\n#! 3 error row-complete\nz\n#! 1 warning unit-current\n#! 2 info title-clear\n')).toEqual({
      content: 'x,y\nz\n',
      expected: ['a.csv:1:3 error row-complete', 'a.csv:2:1 warning unit-current', 'a.csv:2:2 info title-clear'],
    });
  });
});
