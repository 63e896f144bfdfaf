import type { PageText } from '../../model/index.ts';

/**
 * Radicals that fonts give for the characters they look like, in the order of their codes, and those characters (Unicode's
 * EquivalentUnifiedIdeograph); the Kangxi radicals from U+2F00 on have theirs as a compatibility form.
 */
const radicals =
  '⺁⺄⺅⺆⺉⺊⺌⺍⺎⺐⺒⺓⺔⺕⺖⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺮⺯⺰⺲⺳⺶⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const ideographs =
  '厂乙亻冂刂卜小小兀尢巳幺彑彐忄扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻竹糹纟罒网羊耂肀聿月臼艹艹艹虎衤覀西见角讠贝足车辶辶辶阝钅長镸长门阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
/** Rare characters of lower codes whose glyph is that of a usual one (in Noto Sans SC and Noto Serif SC): the PDF names the first. */
const rare: readonly (readonly [string, string])[] = [['㬵', '胶'], ['㫚', '曶']];
const ofRadical = new Map([...[...radicals].map((char, at) => [char, [...ideographs][at] ?? char] as const), ...rare]);

/** Marks as vertical writing has them, and as lines across do, in the same order. */
const down = '︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈';
const across = '，、。：；！？〖〗…：—–（）｛｝〔〕【】《》〈〉「」『』［］';
const acrossOf = new Map([...down].map((char, at) => [char, [...across][at] ?? char] as const));

/** Characters of both scripts that say which one a text is in. */
const simple = /[个为发业产农时会这来对国与经济应关们说]/gu;
const traditional = /[個為發業產農時會這來對國與經濟應關們說]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A text has the characters that its glyphs stand for, not the radicals, compatibility and rare forms that look the same. */
const withoutRadicals = (text: string): string => text.replace(/[\u2E80-\u2FDF\uF900-\uFAFF㬵㫚]/gu, (char) => ofRadical.get(char) ?? char.normalize('NFKC'));

/**
 * The pages with the characters that were written: a font draws several with one glyph, and a PDF then names any of
 * them. Radicals are their characters; in a text in simplified characters 戶 is 户, in a Chinese text ― is — and ⸺ is ——, and a mark
 * of vertical writing the one of lines across.
 */
export const asMeant = (pages: readonly PageText[]): readonly PageText[] => {
  const whole = pages.map(({ runs }) => runs.map(({ text }) => text).join('')).join('');
  const isSimple = count(whole, simple) > count(whole, traditional) * 2 && !whole.includes('户');
  const meant = (text: string): string => {
    const plain = withoutRadicals(text).replace(/[\uFE10-\uFE48]/gu, (char) => acrossOf.get(char) ?? char).replaceAll('\u2015', '—').replace(/[⸺⸻]/gu, (dash) => (dash === '⸺' ? '——' : '———'));
    return isSimple ? plain.replaceAll('戶', '户') : plain;
  };
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, text: meant(run.text) })) }));
};
