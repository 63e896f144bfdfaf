import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../../../pipeline/quantity/index.ts';

/** `text unit-or-kind value comparator sense`, what a reviewer can read in a line. */
const brief = (text: string, currency?: string): string[] =>
  scanQuantities(text, { lang: 'en', ...(currency !== undefined && { currency }) }).map((found) =>
    [
      `«${found.text}»`, found.kind, found.iso ?? (found.valueHigh === null ? found.value : `${found.value}..${found.valueHigh}`),
      found.unit, found.comparator === 'eq' ? '' : found.comparator, found.dir ?? '', found.sense ?? '', found.factor === null ? '' : `factor ${found.factor}`,
    ].filter((part) => part !== '').join(' '));

const one = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected === '' ? [] : expected.split(' | '));
  });
};

describe('money', () => {
  one([
    ['Output came to RMB 298.641 billion', '«RMB 298.641 billion» money 298641000000 CNY'],
    ['Output came to CNY 298,641 million', '«CNY 298,641 million» money 298641000000 CNY'],
    ['It paid HK$12.5m', '«HK$12.5m» money 12500000 HKD'],
    ['It paid US$2.4 bn', '«US$2.4 bn» money 2400000000 USD'],
    ['A ticket is ¥45', '«¥45» money 45 CNY'],
    ['A dividend of HK62 cents', '«HK62 cents» money 0.62 HKD'],
    ['a 10-billion-yuan park', '«10-billion-yuan» money 10000000000 CNY'],
    ['two billion-yuan projects', '«two» count 2 | «billion-yuan» money 1000000000 CNY'],
    ['half a billion yuan', '«half a billion yuan» money 500000000 CNY'],
    ['Grants of RMB 20 million, 35 million and 1.1 billion', '«RMB 20 million» money 20000000 CNY | «35 million» money 35000000 CNY | «1.1 billion» money 1100000000 CNY'],
    ['RMB 3 billion to RMB 5 billion', '«RMB 3 billion to RMB 5 billion» money 3000000000..5000000000 CNY'],
    ['between RMB 3 billion and RMB 5 billion', '«RMB 3 billion and RMB 5 billion» money 3000000000..5000000000 CNY'],
    ['Sales, 2019–2023, from RMB 3 billion to RMB 4.5 billion', '«2019–2023» period 2019/2023 year | «RMB 3 billion» money 3000000000 CNY | «RMB 4.5 billion» money 4500000000 CNY'],
    ['Grants from RMB 3 million to RMB 5 million', '«RMB 3 million to RMB 5 million» money 3000000..5000000 CNY'],
    ['It rose from RMB 27.7 billion to 298.6 billion', '«RMB 27.7 billion» money 27700000000 CNY | «298.6 billion» money 298600000000 CNY'],
    ['$5 million was spent', '«$5 million» money 5000000 USD'],
  ]);
  it('takes a bare $ for what the caller says', () => {
    expect(brief('$5 million was spent', 'HKD')).toEqual(['«$5 million» money 5000000 HKD']);
  });
  it('takes a bare $ for HKD in a paper of Hong Kong, and 2023-24 for a financial year', () => {
    expect(brief('The Financial Secretary put the salaries tax concession at $3,000 for 2023-24')).toEqual([
      '«$3,000» money 3000 HKD', '«2023-24» period 2023-04/2024-03 fiscal-year',
    ]);
  });
});

describe('comparators', () => {
  one([
    ['More than RMB 6 billion', '«RMB 6 billion» money 6000000000 CNY gt'],
    ['nearly 100 people', '«100» count 100 approx below'],
    ['close to a hundred people', '«hundred» count 100 approx below'],
    ['no fewer than 300 firms', '«300» count 300 ge'],
    ['30% or more of them', '«30%» percent 30 % ge level'],
    ['700 or so', '«700» count 700 approx'],
    ['some 300 firms', '«300» count 300 approx'],
    ['grants of up to RMB 5 million', '«RMB 5 million» money 5000000 CNY max'],
    ['a grant of as much as RMB 5 million', '«RMB 5 million» money 5000000 CNY max'],
    ['as many as 500 exhibitors', '«500» count 500'],
    ['over the past ten years', '«ten years» duration 10 year'],
    ['$500 million over three years', '«$500 million» money 500000000 USD | «three years» duration 3 year'],
    ['It edged up to 1.7 per cent', '«1.7 per cent» percent 1.7 % level'],
    ['under the 12th Five-Year Plan', '«12th Five-Year Plan» code 2011/2015 plan'],
    ['it passed the 10-billion-yuan mark', '«10-billion-yuan» money 10000000000 CNY gt'],
    ['within 30 minutes', '«30 minutes» duration 30 minute le'],
    ['5,000-plus tonnes', '«5,000-plus tonnes» measure 5000 t gt'],
  ]);
});

describe('shares, changes and their senses', () => {
  one([
    ['It grew by 8.7 per cent', '«8.7 per cent» percent 8.7 % growth'],
    ['It fell 3 percent', '«3 percent» percent 3 % decline'],
    ['It fell to 3 percent', '«3 percent» percent 3 % level'],
    ['a natural growth rate of -0.66‰', '«-0.66‰» percent -0.66 ‰ growth'],
    ['2.3 percentage points above the provincial average', '«2.3 percentage points» percentage_point 2.3 pp higher'],
    ['6.5 percentage points above 2017', '«6.5 percentage points» percentage_point 6.5 pp growth | «2017» year 2017 year'],
    ['a 0.4-percentage-point cut', '«0.4-percentage-point» percentage_point 0.4 pp decline'],
    ['growth was 5.2, 6.1 and 7.3 percent', '«5.2» percent 5.2 % growth | «6.1» percent 6.1 % growth | «7.3 percent» percent 7.3 % growth'],
    ['The total doubled', '«doubled» multiple 2 x growth factor 2'],
    ['It has halved', '«halved» multiple 0.5 x decline factor 0.5'],
    ['a threefold increase', '«threefold» multiple 3 x growth factor 3'],
    ['It rose 2.8 times', '«2.8 times» multiple 2.8 x growth'],
    ['It is 2.8 times the 2010 level', '«2.8 times» multiple 2.8 x level factor 2.8 | «2010» year 2010 year'],
    ['twice that of 2010', '«twice» multiple 2 x level factor 2 | «2010» year 2010 year'],
    ['one-ninth of the land', '«one-ninth» ratio 0.111111111111111111111111111111 ratio level'],
    ['a ratio of 3.2:1', '«3.2:1» ratio 3.2 ratio level'],
  ]);
});

describe('ranks, orders, lists and streaks', () => {
  one([
    ['for the 28th consecutive year', '«28th consecutive year» duration 28 year'],
    ['the ninth year in a row', '«ninth year» duration 9 year'],
    ['for 13 straight years', '«13 straight years» duration 13 year'],
    ['It ranked seventh', '«seventh» rank 7 rank'],
    ['No. 2 in exports', '«No. 2» rank 2 rank'],
    ['the third-largest port', '«third» rank 3 rank'],
    ['It moved up five places to 31st', '«five» count 5 growth | «31st» rank 31 rank'],
    ['the 5th forum', '«5th» ordinal 5'],
    ['Phase III and Article 9', '«Phase III» ordinal 3 | «Article 9» ordinal 9'],
    ['a Fortune Global 500 firm, in the top ten', '«500» code 500 list | «top ten» code 10 list'],
  ]);
});

describe('time', () => {
  one([
    ['on 3 May 2016', '«3 May 2016» date 2016-05-03'],
    ['on May 3, 2016', '«May 3, 2016» date 2016-05-03'],
    ['In 2016 it opened on May 3', '«2016» year 2016 year | «May 3» date 2016-05-03'],
    ['It may open', ''],
    ['in the first half of 2016', '«first half of 2016» period 2016-01/2016-06'],
    ['in Q3 2016', '«Q3 2016» period 2016-07/2016-09'],
    ['in 2018–21', '«2018–21» period 2018/2021 year'],
    ['from 2018 to 2021', '«2018 to 2021» period 2018/2021 year'],
    ['on 12-15 June 2019', '«12-15 June 2019» period 2019-06-12/2019-06-15'],
    ['from January to May 2016', '«January to May 2016» period 2016-01/2016-05'],
    ['in the 1980s and the 18th century', '«1980s» period 1980/1989 | «18th century» period 1701/1800'],
  ]);
});

describe('what is no quantity', () => {
  it.each([
    'one-way streets', '5G and PM2.5', 'the 361 Degrees store', 'shares of Billion rose', 'one of the firms', 'see Section 5', 'Tel: 0595-8566 1234',
    'https://example.org/2021/12', 'Seven Wolves opened', 'second to none', 'No. 6 Middle School', 'at 9:30 a.m.', 'Metro Line 8', 'a first-class port',
    'the "three coverages" plan', 'a half-hearted try', '(HKEX: 2020)',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('faults once found in running text', () => {
  one([
    ['It spent RMB 100 million, and three, namely A, B and C, are new', '«RMB 100 million» money 100000000 CNY | «three» count 3'],
    ['34 million people, or 52 per cent', '«34 million» count 34000000 | «52 per cent» percent 52 % level'],
    ['It grew 2.4-fold to 268,000', '«2.4-fold» multiple 2.4 x growth factor 2.4 | «268,000» count 268000'],
    ['the Third Plenary Session', '«Third» ordinal 3'],
    ['Shanghai Sixth People’s Hospital', ''],
    ['“100 briefings, 1,000 company visits”', ''],
    ['a doubling programme', ''],
    ['The ratio was cut by 50 basis points', '«50 basis points» percentage_point 0.5 pp decline'],
    ['20,000 m2 of roofs', '«20,000 m2» area 20000 m2'],
    ['It fell below 3 per cent', '«3 per cent» percent 3 % lt level'],
    ['3.2m tonnes', '«3.2m tonnes» measure 3200000 t'],
    ['the three-in-one desk', ''],
    ['GDP crossed the one-trillion-yuan threshold', '«one-trillion-yuan» money 1000000000000 CNY gt'],
    ['three hundred-billion-yuan industries', '«three» count 3 | «hundred-billion-yuan» money 100000000000 CNY'],
    ['one-and-a-half times the average', '«one-and-a-half times» multiple 1.5 x level factor 1.5'],
    ['growth of 3½%', '«3½%» percent 3.5 % growth'],
    ['go up by 1,000 to 11,000', '«1,000» count 1000 growth | «11,000» count 11000'],
    ['a reserve ratio lower by 0.25 to 0.5 percentage points', '«0.25 to 0.5 percentage points» percentage_point 0.25..0.5 pp decline'],
    ['The PMI fell to 49.8, below the 50 mark', '«49.8» index 49.8 point | «50» index 50 point lt'],
    ['homes at or below $30 million', '«$30 million» money 30000000 USD le'],
    ['a minimum rate of 4.75 per cent', '«4.75 per cent» percent 4.75 % ge level'],
    ['the top 1% of sellers', '«1%» percent 1 % level'],
    ['It turned over RMB 5 million', '«RMB 5 million» money 5000000 CNY'],
    ['its 1,000th trip', '«1,000th» ordinal 1000'],
    ['It was first built in 1138, then burnt', '«1138» year 1138 year'],
    ['Mondays to Fridays, 8:30-17:30; 6/F, Tower 2; Nos. 3 and 4; Brief 23/04', ''],
    ['the Three-Runway System and the Five-Li Bridge', ''],
    ['up 3.4% in 1H23', '«3.4%» percent 3.4 % growth | «1H23» period 2023-01/2023-06'],
    ['in the 2000s', '«2000s» period 2000/2009'],
    ['RUIZHOU, Sept 3 (Xinhua) -- Founded in 1998, it sold more in 2023', '«Sept 3» date 2023-09-03 | «1998» year 1998 year | «2023» year 2023 year'],
    ['Exports in the first half of 2024 rose; a plant will open in 2027. In March they fell', '«first half of 2024» period 2024-01/2024-06 | «2027» year 2027 year | «March» date 2024-03'],
    ['from 2025-26 to 2029-30', '«2025-26 to 2029-30» period 2025-04/2030-03 fiscal-year'],
  ]);
});

const periods = (text: string): string[] => scanQuantities(text, { lang: 'en' }).filter((found) => !['year', 'date', 'period'].includes(found.kind)).map((found) => `${found.text}: ${found.period ?? '?'}`);

describe('the time a figure is about', () => {
  it.each([
    ['In 2021, output was RMB 3 billion. Exports rose 5%.', ['RMB 3 billion: 2021', '5%: 2021']],
    ['Output reached 1.3 trillion yuan ($186 billion) in 2023, up 6.1 percent.', ['1.3 trillion yuan: 2023', '$186 billion: 2023', '6.1 percent: 2023']],
    ['It rose from RMB 2 billion in 2019 to RMB 3 billion in 2022.', ['RMB 2 billion: 2019', 'RMB 3 billion: 2022']],
    ['The GDP of the city in 2023 was 685 billion yuan.', ['685 billion yuan: 2023']],
    ['Sales grew 5% in the first half of 2024; in 2023, they fell 2%.', ['5%: 2024-01/2024-06', '2%: 2023']],
    ['For 2024-25, the Financial Secretary puts the salaries tax at $5 million.', ['$5 million: 2024-04/2025-03']],
    // What the text does not fix: a base, a founding, a target that the next sentence leaves.
    ['It is twice the 2019 level, or 30% more than in 2020.', ['twice: ?', '30%: ?']],
    ['Founded in 2002, it employs 300 people.', ['300: ?']],
    ['By 2027, 300 posts will be made. It has 50 now.', ['300: 2027', '50: ?']],
    ['In the 1994 reform it took 75%.', ['75%: ?']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
