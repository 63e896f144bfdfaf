import { wordTable } from '../../table.ts';

/**
 * Units that Chinese prose writes and the table of units (`quantity/lexicon/units.ts`) does not: spellings of its
 * units, and units with a magnitude of their own. `word: [canonical unit, power of ten]`. Magnitudes before a unit
 * (万吨, 亿千瓦时) need no entry. Example: to teach 公担 (100 kg), add `公担: ['kg', 2]`.
 */
export const zhUnits: Readonly<Record<string, readonly [unit: string, power: number]>> = wordTable({
  人民币: ['CNY', 0], 港币: ['HKD', 0], 台币: ['TWD', 0], 新台币: ['TWD', 0], 圆: ['CNY', 0],
  成: ['%', 1], 寸: ['inch', 0],
  块钱: ['CNY', 0], 元钱: ['CNY', 0], 美金: ['USD', 0], 港纸: ['HKD', 0], 日圆: ['JPY', 0], 加币: ['CAD', 0], 澳币: ['AUD', 0], 瑞郎: ['CHF', 0], 韩圆: ['KRW', 0], 澳门币: ['MOP', 0], 葡币: ['MOP', 0], 新币: ['SGD', 0],
  平米: ['m2', 0], 平方: ['m2', 0], 平方呎: ['sqft', 0], 公亩: ['m2', 2], 亩地: ['mu', 0],
  立方: ['m3', 0], 方水: ['m3', 0], 标准立方米: ['m3', 0], 公升: ['L', 0], 公吨: ['t', 0], 千克标准煤: ['tce', -3], 公斤标准煤: ['tce', -3], 克标准煤: ['tce', -6], 吨标煤: ['tce', 0], 吨油当量: ['t', 0],
  载重吨: ['t', 0], 总吨: ['t', 0], 标箱: ['TEU', 0], 国际标准箱: ['TEU', 0], 个标准箱: ['TEU', 0], 个标箱: ['TEU', 0], 个国际标准箱: ['TEU', 0], TEU: ['TEU', 0],
  度电: ['kWh', 0], 千瓦小时: ['kWh', 0], 瓦: ['kW', -3], 千伏: ['V', 3], 千伏安: ['kVA', 0], 兆伏安: ['MVA', 0], 赫: ['Hz', 0], 兆赫: ['Hz', 6], 千兆: ['bit/s', 9],
  华里: ['km', 0], 公里长: ['km', 0], 延米: ['m', 0], 微米: ['µm', 0], 呎: ['ft', 0], 英尺: ['ft', 0], 英里: ['mi', 0], 毫升: ['mL', 0], 毫克: ['mg', 0], 微克: ['µg', 0],
  人千米: ['人公里', 0], 周岁: ['岁', 0], 週岁: ['岁', 0],
  微克每立方米: ['µg/m3', 0], '微克/立方米': ['µg/m3', 0], '微克／立方米': ['µg/m3', 0],
  秒钟: ['second', 0], 分钟: ['minute', 0], 个小时: ['hour', 0], 钟头: ['hour', 0], 个钟头: ['hour', 0], 学时: ['hour', 0],
  个工作日: ['working_day', 0], 工作天: ['working_day', 0], 个工作天: ['working_day', 0], 个星期: ['week', 0], 个礼拜: ['week', 0], 礼拜: ['week', 0], 昼夜: ['day', 0], 个交易日: ['day', 0], 交易日: ['day', 0], 个昼夜: ['day', 0],
  个月: ['month', 0], 月龄: ['month', 0], 个年头: ['year', 0], 周年: ['year', 0], 载: ['year', 0], 个春秋: ['year', 0],
  个百分点: ['pp', 0], 百分点: ['pp', 0], 个千分点: ['pp', -1], 个基点: ['pp', -2], 基点: ['pp', -2],
});

/** Units of Latin letters that stand right behind digits; case matters. Other letters after digits make a code (5G, 3A级). */
export const latinUnits: Readonly<Record<string, string>> = wordTable({
  km: 'km', m: 'm', cm: 'cm', mm: 'mm', nm: 'nm', kg: 'kg', t: 't', kW: 'kW', kw: 'kW', MW: 'MW', GW: 'GW', kWh: 'kWh', KWh: 'kWh', kwh: 'kWh', MWh: 'MWh', GWh: 'GWh',
  km2: 'km2', m2: 'm2', 'm²': 'm2', 'km²': 'km2', '㎡': 'm2', m3: 'm3', 'm³': 'm3', ha: 'ha', V: 'V', kV: 'kV', KV: 'kV', kVA: 'kVA', KVA: 'kVA', MVA: 'MVA', KW: 'kW', KM: 'km', Km: 'km', MWp: 'MW', GWp: 'GW', kWp: 'kW', hm2: 'ha', 'hm²': 'ha', g: 'g', mg: 'mg', mL: 'mL', ml: 'mL', MPa: 'MPa', pct: 'pp', Wh: 'Wh', Hz: 'Hz', dB: 'dB', TEU: 'TEU', L: 'L', '℃': '°C', '°C': '°C', '㎞': 'km', '㎏': 'kg', '㎜': 'mm', '㎝': 'cm',
});

/** Marks of currencies that stand before digits ($500, HK$12.5亿). Longest first. `null`: the text's own currency. */
export const currencyMarks: Readonly<Record<string, string | null>> = wordTable({
  'HK$': 'HKD', 'US$': 'USD', 'NT$': 'TWD', 'MOP$': 'MOP', 'S$': 'SGD', 'A$': 'AUD', 'C$': 'CAD', HKD: 'HKD', USD: 'USD', RMB: 'CNY', CNY: 'CNY', EUR: 'EUR', '￥': 'CNY', '¥': 'CNY', '€': 'EUR', '£': 'GBP', $: null,
});

/** Names of currencies that may follow 元 inside the span: 967亿元人民币. */
export const currencyTails: Readonly<Record<string, string>> = wordTable({ 人民币: 'CNY', 港币: 'HKD', 美金: 'USD', 新台币: 'TWD', 澳门币: 'MOP', '(人民币)': 'CNY', '(港币)': 'HKD' });

/** Names of currencies that stand before a number, outside the span: 港币5亿元, 人民币3000元. */
export const currencyHeads: Readonly<Record<string, string>> = wordTable({ 人民币: 'CNY', 港币: 'HKD', 港元: 'HKD', 美元: 'USD', 美金: 'USD', 欧元: 'EUR', 新台币: 'TWD', 澳门币: 'MOP', 日元: 'JPY', 英镑: 'GBP' });
