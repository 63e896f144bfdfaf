/**
 * Units as data. To add one, add a row: `unit` is the canonical name (the list of the annotation guideline), `zh` what
 * Chinese prints after the number, `en` what English prints (singular and plural; null: the number stands alone),
 * `words` every way in which a cell or a table head may write it. English words are compared in lower case.
 */
export type UnitKind =
  | 'money' | 'percent' | 'percentage-point' | 'multiple' | 'ratio' | 'rank' | 'index'
  | 'duration' | 'area' | 'measure' | 'count';

export interface UnitRow {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly zh: string;
  readonly en: readonly [one: string, many: string] | null;
  readonly words: readonly string[];
}

const row = (kind: UnitKind) => (unit: string, zh: string, en: string | null, words: string): UnitRow => {
  const [one = '', many = one] = (en ?? '').split('|');
  return { unit, kind, zh, en: en === null ? null : [one, many], words: words.split('|').filter((word) => word !== '') };
};

const money = row('money');
const duration = row('duration');
const area = row('area');
const measure = row('measure');

/** Money: `en` is the mark that stands before the number, with its space where it has one. */
const currencies: readonly UnitRow[] = [
  money('CNY', '元', 'RMB ', '元|人民币|人民币元|元人民币|圆|rmb|yuan|renminbi|cn¥'),
  money('HKD', '港元', 'HK$', '港元|港币|hk$|hong kong dollars'),
  money('MOP', '澳门元', 'MOP ', '澳门元|mop$|patacas'),
  money('TWD', '新台币', 'NT$', '新台币|台币|新台币元|nt$'),
  money('USD', '美元', 'US$', '美元|美金|us$|us dollars|dollars'),
  money('EUR', '欧元', 'EUR ', '欧元|€|euro|euros'),
  money('JPY', '日元', 'JPY ', '日元|yen'),
  money('GBP', '英镑', 'GBP ', '英镑|£|pounds sterling'),
  money('KRW', '韩元', 'KRW ', '韩元|won'),
  money('RUB', '卢布', 'RUB ', '卢布|roubles|rubles'),
  money('SGD', '新加坡元', 'S$', '新加坡元|新元|s$|singapore dollars'),
  money('AUD', '澳元', 'A$', '澳元|澳大利亚元|a$|australian dollars'),
  money('CAD', '加元', 'C$', '加元|加拿大元|c$|canadian dollars'),
  money('CHF', '瑞士法郎', 'CHF ', '瑞士法郎|swiss francs'),
  money('INR', '印度卢比', 'INR ', '卢比|印度卢比|rupees'),
  money('THB', '泰铢', 'THB ', '泰铢|baht'),
  money('VND', '越南盾', 'VND ', '越南盾|dong'),
  money('MYR', '林吉特', 'MYR ', '林吉特|马币|ringgit'),
  money('IDR', '印尼盾', 'IDR ', '印尼盾|rupiah'),
];

const relative: readonly UnitRow[] = [
  row('percent')('%', '%', '%', '%|百分比|percent|per cent|pct'),
  row('percent')('‰', '‰', '‰', '‰|千分比|per mille|per thousand'),
  row('percentage-point')('pp', '个百分点', ' percentage point| percentage points', '个百分点|百分点|percentage point|percentage points|ppt|ppts'),
  row('multiple')('x', '倍', ' times', '倍|times|×|fold'),
  row('ratio')('ratio', '', '', '比'),
  row('rank')('rank', '位', '', '位次|名次|排名|ranking'),
  row('index')('point', '', '', '点|指数|points|index'),
];

const durations: readonly UnitRow[] = [
  duration('second', '秒', ' second| seconds', '秒|秒钟|seconds'),
  duration('minute', '分钟', ' minute| minutes', '分钟|minutes'),
  duration('hour', '小时', ' hour| hours', '小时|hours'),
  duration('day', '天', ' day| days', '天|日|days'),
  duration('working_day', '个工作日', ' working day| working days', '个工作日|工作日|working day|working days'),
  duration('week', '周', ' week| weeks', '周|星期|weeks'),
  duration('month', '个月', ' month| months', '个月|月|months'),
  duration('quarter', '个季度', ' quarter| quarters', '个季度|季度|quarters'),
  duration('half_year', '个半年', ' half-year| half-years', '个半年|half-year|half-years'),
  duration('year', '年', ' year| years', '年|周年|years'),
];

const areas: readonly UnitRow[] = [
  area('mu', '亩', ' mu', '亩|畝'),
  area('ha', '公顷', ' hectare| hectares', '公顷|hectare|hectares'),
  area('m2', '平方米', ' square metre| square metres', '平方米|㎡|m²|sq m|square metre|square metres|square meters'),
  area('km2', '平方公里', ' square kilometre| square kilometres', '平方公里|平方千米|km²|sq km|square kilometre|square kilometres|square kilometers'),
  area('acre', '英亩', ' acre| acres', '英亩|acres'),
  area('sqft', '平方英尺', ' square foot| square feet', '平方英尺|平方呎|sq ft|square feet'),
];

const measures: readonly UnitRow[] = [
  measure('t', '吨', ' tonne| tonnes', '吨|tonne|tonnes|metric tons|tons'),
  measure('kg', '公斤', ' kg', '公斤|千克|kilograms'),
  measure('g', '克', ' g', '克|grams'),
  measure('jin', '斤', ' jin', '斤'),
  measure('tce', '吨标准煤', ' tonne of standard coal| tonnes of standard coal', '吨标准煤|标准煤'),
  measure('TEU', '标准箱', ' TEU', '标准箱|标箱'),
  measure('km', '公里', ' kilometre| kilometres', '公里|千米|kilometre|kilometres|kilometers'),
  measure('m', '米', ' metre| metres', '米|metre|metres|meters'),
  measure('cm', '厘米', ' cm', '厘米|centimetres'),
  measure('mm', '毫米', ' mm', '毫米|millimetres'),
  measure('nm', '纳米', ' nm', '纳米|nanometres'),
  measure('inch', '英寸', ' inch| inches', '英寸|寸|inches'),
  measure('nmi', '海里', ' nautical mile| nautical miles', '海里|nautical miles'),
  measure('m3', '立方米', ' cubic metre| cubic metres', '立方米|m³|cubic metre|cubic metres|cubic meters'),
  measure('L', '升', ' litre| litres', '升|litres'),
  measure('bbl', '桶', ' barrel| barrels', '桶|barrels'),
  measure('kW', '千瓦', ' kW', '千瓦|kilowatts'),
  measure('MW', '兆瓦', ' MW', '兆瓦|megawatts'),
  measure('GW', '吉瓦', ' GW', '吉瓦|gigawatts'),
  measure('kWh', '千瓦时', ' kWh', '千瓦时|度|kilowatt-hours'),
  measure('MWh', '兆瓦时', ' MWh', '兆瓦时'),
  measure('GWh', '吉瓦时', ' GWh', '吉瓦时'),
  measure('V', '伏', ' V', '伏|volts'),
  measure('°C', '摄氏度', ' °C', '摄氏度|℃'),
  measure('t·km', '吨公里', ' tonne-kilometre| tonne-kilometres', '吨公里|tonne-kilometres'),
  measure('人公里', '人公里', ' passenger-kilometre| passenger-kilometres', '人公里|passenger-kilometres'),
  measure('veh·km', '车公里', ' vehicle-kilometre| vehicle-kilometres', '车公里|vehicle-kilometres'),
  measure('岁', '岁', ' year of age| years of age', '岁|歲'),
  measure('bit/s', '比特每秒', ' bit/s', '比特每秒|bps'),
  measure('B', '字节', ' byte| bytes', '字节|bytes'),
  measure('Hz', '赫兹', ' Hz', '赫兹'),
  measure('J', '焦耳', ' J', '焦耳|joules'),
  measure('dB', '分贝', ' dB', '分贝|decibels'),
  measure('µg/m3', '微克每立方米', ' µg/m3', '微克每立方米|微克/立方米|μg/m3|µg/m³|μg/m³'),
];

export const unitRows: readonly UnitRow[] = [...currencies, ...relative, ...durations, ...areas, ...measures];
