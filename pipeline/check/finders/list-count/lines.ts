import type { Claim } from '../../../model/index.ts';
import { countOfLines, numberedLine } from '../../lexicon/lists-told.ts';
import { numberOf } from '../../numeral.ts';
import type { Finder } from '../../scene.ts';
import { quoted } from './judge.ts';

/** `1. 陶器厅⏎2. 青铜厅⏎……⏎6个展厅同一时间开放`: lines that are numbered, and their number told below them. Only what agrees is told. */
export const lineCounts: Finder = ({ s }) => {
  let [at, size, head] = [0, 0, ''];
  return s.split('\n').flatMap((line): readonly Claim[] => {
    const start = at;
    at += line.length + 1;
    const n = Number(numberedLine.exec(line)?.groups?.['n'] ?? 0);
    if (n > 0) {
      size = n === size + 1 ? n : n === 1 ? 1 : 0;
      return [];
    }
    if (line.trim() === '') return [];
    const counted = size > 1 ? countOfLines.exec(line) : null;
    const [lines, above] = [size, head];
    [size, head] = [0, line];
    const { said = '', noun = '', n: word = '' } = counted?.groups ?? {};
    // What is counted is what the line above the list names.
    if (!counted || numberOf(word) !== lines || ![...noun].some((char, k, all) => k > 0 && above.includes(`${all[k - 1]}${char}`))) return [];
    const from = start + line.indexOf(said);
    const span = { start: from, end: from + said.length };
    return [{ type: 'list-count', mentions: [span], said: span, stated: String(lines), computed: String(lines), verdict: 'holds', note: { zh: `逐条列出${lines}条；文中所说为“${quoted(said + noun)}”。`, en: `${lines} numbered lines; the text says “${quoted(said + noun)}”.` } }];
  });
};
