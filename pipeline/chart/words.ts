import type { Bilingual, Lang, Status } from '../model/index.ts';

/** The few words that the picture and its description say by themselves. */
export const words = {
  gap: { zh: '未查到数据', en: 'no figure found' },
  calculation: { zh: '本刊计算', en: 'our calculation' },
  more: { zh: '完整数据见数据表', en: 'The data table has all figures' },
} satisfies Record<string, Bilingual>;

/** How a status is said beside a figure; a final or revised figure needs no word. */
export const statusWords: Readonly<Record<Status, Bilingual>> = {
  final: { zh: '', en: '' },
  revised: { zh: '', en: '' },
  preliminary: { zh: '初步数', en: 'preliminary' },
  estimate: { zh: '估计数', en: 'estimate' },
  target: { zh: '目标', en: 'target' },
};

/** Families of the page (the contract with the styles and io): sans, by the language of the chart. */
export const fontStack: Readonly<Record<Lang, string>> = {
  zh: '"Jianbao Sans Latin", "Jianbao Sans SC"',
  en: '"Jianbao Sans", "Jianbao Sans SC"',
};
