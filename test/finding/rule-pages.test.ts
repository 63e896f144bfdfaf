import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, findingWords, placeText, rulePage } from '../../pipeline/finding/index.ts';
import type { Runner } from '../cases/rules/example.ts';
import { rooms } from '../cases/rules/index.ts';
import { makeProject, programRoot, removeProjectsAfterAll } from '../support/project.ts';
import { rulePageText, rulePageWithout } from '../support/rule-page.ts';
import { exampleProject, isBase, runExample } from '../support/rules.ts';

removeProjectsAfterAll();

const base = makeProject();
/** The base project is run once for each runner. */
const inBase = new Map<Runner, ReturnType<typeof runExample>>();
const foundInBase = (by: Runner): ReturnType<typeof runExample> => {
  const found = inBase.get(by) ?? runExample(base, [], by);
  inBase.set(by, found);
  return found;
};

const examples = rooms.flatMap(({ by, examples: all }) => Object.entries(all).map(([id, example]) => ({ id, by, example })));
const told = (findings: Awaited<ReturnType<typeof runExample>>): readonly string[] => findings.map(({ place, ruleId }) => `${placeText(place)} ${ruleId}`);
const bar = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The list of all pages. Write pages and list anew with `npx vitest run test/finding -u`. */
const index = (): string => [
  '# Rules · 规则', '',
  'Every finding names a rule, and every rule has a page with an example of wrong and right, which a test runs. An *error* keeps a',
  'briefing from being published; with `--draft`, errors of the groups translation, staleness and claim pass as warnings, and the',
  'editions say DRAFT on every page. [How findings are printed and waived](check.md).', '',
  '每个问题都注明规则，每条规则都有一页，附一错一对两个例子，例子由测试运行。*error*（错误）使简报不能出版；加 `--draft` 时，translation（译文）、',
  'staleness（过时）、claim（论断）三类的错误降为警告，各版每页标明“草稿”。[问题怎样列出、怎样豁免](check.md)。', '',
  ...rooms.flatMap(({ title, examples: all }) => [
    `## ${title.en} · ${title.zh}`, '', '| rule 规则 | severity 级别 | what must hold 要求 |', '|---|---|---|',
    ...Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { holds }]) => `| [${id}](rules/${id}.md) | ${catalogue[id]?.severity}, ${catalogue[id]?.group} | ${bar(holds.en)}<br>${bar(holds.zh)} |`), '',
  ]),
].join('\n');

describe('the rule catalogue', () => {
  it('has words in both languages for every rule, each with a way to mend it', () => {
    for (const [id, rule] of Object.entries(catalogue)) {
      for (const words of [rule.message, rule.mend]) {
        expect(words.en.trim(), id).not.toBe('');
        expect(words.zh, id).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('has an example for every rule, with what must hold in both languages, and no other', () => {
    expect(examples.map(({ id }) => id).toSorted()).toEqual(Object.keys(catalogue).toSorted());
    for (const { id, example: { holds } } of examples) {
      expect(holds.en, id).toMatch(/\.$/u);
      expect(holds.zh, id).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  it('is listed', async () => {
    await expect(index()).toMatchFileSnapshot('../../docs/rules.md');
  });

  it('has a page for each rule and none for others', () => {
    expect(readdirSync(join(programRoot, 'docs', 'rules')).toSorted()).toEqual(Object.keys(catalogue).map((id) => `${id}.md`).toSorted());
  });
});

describe('the page of a rule', () => {
  it.each(examples)('$id: wrong gives that finding at its place, right gives none', async ({ id, by: usual, example }) => {
    if ('cannot' in example) {
      await expect(rulePageWithout(id, example)).toMatchFileSnapshot(`../../${rulePage(id)}`);
      return;
    }
    const { changes, at, also = [], by = usual } = example;
    const wrong = exampleProject(changes, 'wrong');
    const right = exampleProject(changes, 'right');
    const found = await runExample(wrong, changes, by);
    const [finding, ...others] = found.filter(({ ruleId }) => !also.includes(ruleId));
    const place = at === '-' || !/^\d/u.test(at) ? at : `${changes[0]?.file}:${at}`;
    expect(told(finding ? [finding, ...others] : [])).toEqual([`${place} ${id}`]);
    expect(also.filter((other) => !found.some(({ ruleId }) => ruleId === other)), 'nothing of these follows').toEqual([]);
    expect(told(isBase(changes, by) ? await foundInBase(by) : await runExample(right, changes, by))).toEqual([]);
    if (finding) {
      const [en, zh] = (['en', 'zh'] as const).map((lang) => Object.values(findingWords(finding, lang)).join(' ').replace(/“[^”]*”|"[^"]*"|`[^`]*`/gu, ''));
      expect(en, 'English prose gives amounts in English; Chinese stands in it only as a quotation').not.toMatch(/\p{Script=Han}/u);
      expect(zh, 'Chinese prose gives amounts in Chinese').not.toMatch(/RMB|[mbtr]illion|per cent\b|hectare/u);
    }
    // A finding on a claim of the article stands at the words that it quotes.
    if (finding?.place?.file.endsWith('/article.zh.md') && id.startsWith('claim-') && finding.actual !== null) {
      expect(wrong.read(finding.place.file).split('\n')[finding.place.line - 1]?.slice(finding.place.column - 1).startsWith(finding.actual), id).toBe(true);
    }
    // Of an entry of briefing.yaml the value at fault is pointed at, not the entry's brace.
    if (finding?.place?.file.endsWith('/briefing.yaml') && id !== 'briefing-present') {
      expect(wrong.read(finding.place.file).split('\n')[finding.place.line - 1]?.slice(finding.place.column - 1), id).not.toMatch(/^\{/u);
    }
    if (finding) await expect(rulePageText(id, example, { base, wrong, right, finding })).toMatchFileSnapshot(`../../${rulePage(id)}`);
  });
});
