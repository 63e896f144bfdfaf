import { describe, expect, it } from 'vitest';
import { catalogue } from '../../pipeline/finding/index.ts';

const row = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The page that findings point to (`docs/rules.md#rule-id`). Write it anew with `npm test -- test/finding -u`. */
const page = (): string => [
  '# Rules',
  '',
  'Every finding names a rule. An *error* keeps a briefing from being published; with `--draft`, errors of the groups',
  'translation, staleness and claim pass as warnings, and the editions say DRAFT on every page.',
  '',
  ...Object.entries(catalogue).toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, rule]) => [
    `<a id="${id}"></a>`,
    '',
    `## ${id}`,
    '',
    `${rule.severity}, ${rule.group}`,
    '',
    `- ${row(rule.message.en)} ${row(rule.mend.en)}`,
    `- ${row(rule.message.zh)}${row(rule.mend.zh)}`,
    '',
  ]),
].join('\n');

describe('the rule catalogue', () => {
  it('is documented, rule by rule, in both languages', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/rules.md');
  });

  it('has words in both languages for every rule, each with a way to mend it', () => {
    for (const [id, rule] of Object.entries(catalogue)) {
      for (const words of [rule.message, rule.mend]) {
        expect(words.en.trim(), id).not.toBe('');
        expect(words.zh, id).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
