import type { Bilingual, Fact, Finding, Lang, Place } from '../model/index.ts';
import type { OwnText } from '../briefing/index.ts';
import type { Loaded } from './load.ts';
import type { Tasks } from './task.ts';

const partNames: Readonly<Record<'title' | 'subtitle' | 'note', Bilingual>> = {
  title: { zh: '标题', en: 'title' }, subtitle: { zh: '副标题', en: 'subtitle' }, note: { zh: '注', en: 'note' },
};

/** Texts of the page's head: their words are printed as they stand. */
const headNames: Readonly<Record<'title' | 'short_title' | 'about' | 'interest' | 'series', Bilingual>> = {
  title: { zh: '简报的标题（title）', en: 'the title of the briefing (`title`)' }, short_title: { zh: '短标题（short_title）', en: 'the short title (`short_title`)' },
  about: { zh: '内容说明（about）', en: 'the line on what this is (`about`)' }, interest: { zh: '利益说明（interest）', en: 'the line on interests (`interest`)' },
  series: { zh: '丛刊名（series）', en: 'the name of the series (`series`)' },
};

type Placed = (path: string, text: Bilingual | null) => OwnText['words'];

const exhibitTexts = ({ config }: Loaded, words: Placed): readonly OwnText[] =>
  ([['charts', config.charts, { zh: '图', en: 'chart' }], ['tables', config.tables, { zh: '表', en: 'table' }]] as const).flatMap(([kind, list, name]) =>
    list.flatMap((one, n) => (['title', 'subtitle', 'note'] as const).map((part): OwnText => ({
      unit: `${kind}/${one.id}/${part}`, printsFacts: true,
      name: { zh: `${name.zh} ${one.id} 的${partNames[part].zh}`, en: `the ${partNames[part].en} of ${name.en} ${one.id}` },
      words: words(`${kind}/${n}/${part}`, part === 'subtitle' ? ('subtitle' in one ? one.subtitle : null) : one[part]),
    }))));

const headTexts = ({ config, places }: Loaded, words: Placed): readonly OwnText[] => {
  const { title, shortTitle, about, interest, series } = config;
  // A short title that is not written is the title.
  const own = { title, short_title: places['short_title'] ? shortTitle : null, about, interest, series };
  return (['title', 'short_title', 'about', 'interest', 'series'] as const).map((key): OwnText => ({ unit: key, name: headNames[key], printsFacts: false, words: words(key, own[key]) }));
};

/** As `readSummary` reads it: places count in this text. */
const summaryText = ({ summary }: Loaded): OwnText => {
  const words = (lang: Lang): OwnText['words'][Lang] => {
    const source = summary[lang];
    return source ? { text: source.text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n'), place: { file: source.file, line: 1, column: 1 } } : null;
  };
  return { unit: 'summary', name: { zh: '提要', en: 'the summary' }, printsFacts: true, words: { zh: words('zh'), en: words('en') } };
};

/** Every text that the briefing's author writes around the article, and that a reader sees. */
const ownTexts = (loaded: Loaded): readonly OwnText[] => {
  const { config, places } = loaded;
  const at = (path: string): Place => places[path] ?? { file: config.file, line: 1, column: 1 };
  const words: Placed = (path, text) => ({ zh: text && { text: text.zh, place: at(`${path}/zh`) }, en: text && { text: text.en, place: at(`${path}/en`) } });
  return [
    summaryText(loaded), ...headTexts(loaded, words), ...exhibitTexts(loaded, words),
    ...config.notes.map((note, n): OwnText => ({ unit: `notes/${n + 1}`, name: { zh: `说明第 ${n + 1} 条（notes）`, en: `note ${n + 1} of \`notes\`` }, printsFacts: true, words: words(`notes/${n}`, note) })),
  ];
};

/** Findings on the numbers of the author's own words. */
export const checkOwn = async (loaded: Loaded, facts: readonly Fact[], tasks: Tasks): Promise<readonly Finding[]> => {
  const input = { texts: ownTexts(loaded), facts };
  return tasks.json('briefing.own-words', loaded.config.id, input, async () => (await import('../briefing/index.ts')).checkOwnWords(input.texts, input.facts));
};
