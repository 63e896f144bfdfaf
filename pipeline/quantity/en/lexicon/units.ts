import type { MentionKind } from '../../../model/index.ts';
import { wordTable } from '../../table.ts';

export interface EnglishUnit {
  readonly kind: MentionKind;
  readonly unit: string;
  /** Power of ten that the word adds (cent: -2, basis point: -2). */
  readonly power?: number;
  /** Multiplies (decade = 10 years). */
  readonly times?: number;
}

/**
 * Unit words after a number, spaces and hyphens alike (`25-minute`, `0.4-percentage-point`); compared in lower case first
 * as written, for symbols whose case means something. To add one: `phrases(kind, unit, 'word|word')`.
 */
const table = new Map<string, EnglishUnit>();
const phrases = (kind: MentionKind, unit: string, words: string, extra: Pick<EnglishUnit, 'power' | 'times'> = {}): void => {
  for (const word of words.split('|')) table.set(word, { kind, unit, ...extra });
};

phrases('percent', '%', '%|percent|per cent|pct|percents');
phrases('percent', '‰', '‰|per thousand|per mille');
phrases('percentage_point', 'pp', 'percentage point|percentage points|pp|pps|ppt|ppts|p.p.|per cent points|percent points');
phrases('percentage_point', 'pp', 'basis point|basis points|bp|bps', { power: -2 });

phrases('duration', 'second', 'second|seconds|sec');
phrases('duration', 'minute', 'minute|minutes|min|mins');
phrases('duration', 'hour', 'hour|hours|hr|hrs|h');
phrases('duration', 'day', 'day|days|calendar day|calendar days');
phrases('duration', 'working_day', 'working day|working days|workday|workdays|business day|business days');
phrases('duration', 'week', 'week|weeks');
phrases('duration', 'month', 'month|months|calendar month|calendar months');
phrases('duration', 'quarter', 'consecutive quarter|consecutive quarters|straight quarters|quarter|quarters');
phrases('duration', 'year', 'year|years|yr|yrs|calendar years');
phrases('duration', 'year', 'decade|decades', { times: 10 });
phrases('duration', 'year', 'century|centuries', { times: 100 });

phrases('area', 'mu', 'mu');
phrases('area', 'ha', 'ha|hectare|hectares');
phrases('area', 'm2', 'm2|m²|sq m|sqm|sq. m|sq.m|square metre|square metres|square meter|square meters|square m|sq metre|sq metres|sq meter|sq meters|sq. metres|sq. meters');
phrases('area', 'km2', 'km2|km²|sq km|sqkm|sq. km|sq.km|square kilometre|square kilometres|square kilometer|square kilometers|square km|square kms|sq kilometres|sq kilometers|sq. kilometres|sq. kilometers');
phrases('area', 'acre', 'acre|acres');
phrases('area', 'sqft', 'sq ft|sqft|square foot|square feet');

phrases('measure', 'tce', 'tce|tonnes of standard coal equivalent|tons of standard coal equivalent|tonne of standard coal|ton of standard coal|tonnes of standard coal|tons of standard coal|tonnes of coal equivalent|tons of coal equivalent|metric tons of standard coal|metric tons of standard coal equivalent|tons of sce|tonnes of sce');
phrases('measure', 't', 't|tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes');
phrases('measure', 't', 'Mt', { power: 6 });
phrases('measure', 't·km', 'ton-kilometers|tonne-kilometres|ton-kilometer|tonne-kilometre|tonne-km|ton-km|ton kilometers|tonne kilometres');
phrases('measure', '人公里', 'passenger-kilometers|passenger-kilometres|passenger-kilometer|passenger-kilometre|passenger-km|person-kilometers|person-kilometres');
phrases('measure', 'kg', 'kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos');
phrases('measure', 'g', 'g|gram|grams|gramme|grammes');
phrases('measure', 'mg', 'mg|milligram|milligrams');
phrases('measure', 'km', 'km|kms|kilometre|kilometres|kilometer|kilometers');
phrases('measure', 'm', 'm|metre|metres|meter|meters');
phrases('measure', 'cm', 'cm|centimetre|centimetres|centimeter|centimeters');
phrases('measure', 'mm', 'mm|millimetre|millimetres|millimeter|millimeters');
phrases('measure', 'nm', 'nm|nanometre|nanometres|nanometer|nanometers');
phrases('measure', 'inch', 'inch|inches');
phrases('measure', 'nmi', 'nautical mile|nautical miles');
phrases('measure', 'm3', 'm3|m³|cubic metre|cubic metres|cubic meter|cubic meters|cu m|cubic m|cbm');
phrases('measure', 'L', 'litre|litres|liter|liters');
phrases('measure', 'bbl', 'barrel|barrels|bbl');
phrases('measure', 'kW', 'kW|kilowatt|kilowatts');
phrases('measure', 'MW', 'MW|megawatt|megawatts');
phrases('measure', 'GW', 'GW|gigawatt|gigawatts');
phrases('measure', 'kWh', 'kWh|kwh|KWh|kWhs|kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours');
phrases('measure', 'MWh', 'MWh|megawatt-hour|megawatt-hours|megawatt hours');
phrases('measure', 'GWh', 'GWh|gigawatt-hour|gigawatt-hours|gigawatt hours');
phrases('measure', 'kV', 'kV|kilovolt|kilovolts');
phrases('measure', 'V', 'V|volt|volts');
phrases('measure', '°C', '°C|℃|degrees Celsius|degree Celsius|degrees celsius|degrees centigrade');
phrases('measure', 'km/h', 'km/h|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour');
phrases('duration', 'half_year', 'half-year|half-years|half year|half years');
phrases('measure', 'jin', 'jin|catties');
phrases('measure', 'veh·km', 'vehicle-kilometre|vehicle-kilometer|vehicle-kilometres|vehicle-kilometers');
phrases('measure', '岁', 'years of age|year of age');
phrases('measure', 'bit/s', 'bit/s');
phrases('measure', 'B', 'byte|bytes');
phrases('measure', 'J', 'J|joule|joules');
phrases('measure', 'dB', 'dB|decibel|decibels');
phrases('measure', 'Hz', 'Hz|hertz');
phrases('measure', 'µg/m3', 'µg/m3|μg/m3|µg/m³|μg/m³|micrograms per cubic metre|micrograms per cubic meter|microgram per cubic metre|microgram per cubic meter');
phrases('count', 'TEU', 'TEU|TEUs|teu|teus|twenty-foot equivalent units|standard containers');

phrases('multiple', 'x', 'fold|times|x|×');
phrases('index', 'point', 'points|point');

phrases('money', 'CNY', 'yuan|renminbi|yuan renminbi|RMB|rmb|CNY|RMB yuan|yuan RMB');
phrases('money', 'HKD', 'Hong Kong dollar|Hong Kong dollars|HK dollars|HKD');
phrases('money', 'USD', 'US dollar|US dollars|U.S. dollar|U.S. dollars|USD|US$|dollar|dollars');
phrases('money', 'EUR', 'euro|euros|EUR');
phrases('money', 'JPY', 'yen|Japanese yen|JPY');
phrases('money', 'GBP', 'pounds sterling|British pounds|pounds|GBP');
phrases('money', 'MOP', 'patacas|pataca|MOP');
phrases('money', 'TWD', 'New Taiwan dollars|NT dollars|TWD');
phrases('money', 'KRW', 'Korean won|won|KRW');
phrases('money', 'SGD', 'Singapore dollars|SGD');
phrases('money', 'AUD', 'Australian dollars|AUD');
phrases('money', 'CAD', 'Canadian dollars|CAD');
phrases('money', 'CHF', 'Swiss francs|CHF');
phrases('money', 'RUB', 'roubles|rubles|RUB');
phrases('money', 'INR', 'Indian rupees|rupees|INR');
phrases('money', 'THB', 'Thai baht|baht|THB');
phrases('money', 'MYR', 'ringgit|MYR');
phrases('money', '$', 'cents|cent', { power: -2 });
phrases('money', 'CNY', 'fen', { power: -2 });

export const unitWords: ReadonlyMap<string, EnglishUnit> = table;

/** Marks before a number; `$` stands for the document's own dollar. Longest first is the grammar's affair. */
export const currencyMarks: Readonly<Record<string, string>> = wordTable({
  RMB: 'CNY', Rmb: 'CNY', rmb: 'CNY', CNY: 'CNY', 'RMB¥': 'CNY', 'CN¥': 'CNY', '¥': 'CNY', '￥': 'CNY', RMBY: 'CNY', CNH: 'CNY',
  'US$': 'USD', USD: 'USD', 'U.S.$': 'USD', '$': '$', 'HK$': 'HKD', HKD: 'HKD', HK: 'HKD', '€': 'EUR', EUR: 'EUR', '£': 'GBP', GBP: 'GBP', 'JP¥': 'JPY', JPY: 'JPY',
  'NT$': 'TWD', TWD: 'TWD', 'S$': 'SGD', 'SG$': 'SGD', SGD: 'SGD', 'A$': 'AUD', AUD: 'AUD', 'C$': 'CAD', CAD: 'CAD', MOP: 'MOP', 'MOP$': 'MOP',
  KRW: 'KRW', '₩': 'KRW', CHF: 'CHF', INR: 'INR', '₹': 'INR', RUB: 'RUB', THB: 'THB', VND: 'VND', MYR: 'MYR', IDR: 'IDR',
});
