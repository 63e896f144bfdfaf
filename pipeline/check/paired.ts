import type { Figure } from './figures/index.ts';
import { subjectOf } from './subject.ts';

/** `甲、乙、丙分别为`: the names that a list of figures is given to, in order. */
const head = /^(?<names>.*?)(?:分别|依次|各为)/u;
const joiner = /^(?:、|和|及|与|以及|，|,|\s)*$/u;
const industries = ['第一产业', '第二产业', '第三产业'];

const namesOf = (lead: string): readonly string[] => {
  const words = head.exec(lead)?.groups?.['names'];
  if (words === undefined) return [];
  if (/三次产业|一二三(?:次)?产业?/u.test(words)) return industries;
  return words.split(/、|和|及|与|以及/u).filter((name) => name !== '');
};

/** 第一、第二、第三产业增加值: what the last name adds belongs to each. */
const completed = (names: readonly string[]): readonly string[] => {
  const last = names.at(-1) ?? '';
  return names.map((name) => (/^(?:第?[一二三四]|一|二)$/u.test(name) && last.length > name.length ? name + last.slice(name.length) : name));
};

const yearOf = (name: string): number | null => {
  const year = /(?<!\d)((?:19|20)\d{2})年?/u.exec(name)?.[1];
  return year === undefined ? null : Number(year);
};

const runFrom = (figures: readonly Figure[], first: Figure, most: number): readonly Figure[] => {
  const run = [first];
  for (const f of figures.slice(first.index + 1, first.index + most)) {
    if (f.clause !== first.clause || !joiner.test(f.lead)) break;
    run.push(f);
  }
  return run;
};

const most = 8;

/** The figures with their own names and years where a list gives them: 分别 pairs in order. Linear. */
export const pairNames = (figures: readonly Figure[]): readonly Figure[] => {
  const named = new Map<number, Pick<Figure, 'own' | 'subject' | 'year'>>();
  for (const f of figures) {
    if (!/分别|依次|各为/u.test(f.lead)) continue;
    const [names, run] = [completed(namesOf(f.lead)), runFrom(figures, f, most)];
    if (names.length < 2 || names.length !== run.length) continue;
    const years = names.map(yearOf);
    const common = years.every((year) => year !== null) ? subjectOf(names.at(-1) ?? '') : null;
    for (const [n, one] of run.entries()) {
      const own = common ?? subjectOf(names[n] ?? '');
      named.set(one.index, { own, subject: own === '' ? one.subject : own, year: common === null ? one.year : years[n] ?? null });
    }
  }
  return named.size === 0 ? figures : figures.map((f) => ({ ...f, ...named.get(f.index) }));
};
