// One reading in a process of its own: `node read.mjs READER LANG TASK [MB]` prints the seconds it took.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [reader, lang, task, size] = process.argv.slice(2);
const megabyte = 1_000_000;
const marks = [...'0123456789亿'];
const cases = join(dirname(fileURLToPath(import.meta.url)), '..', 'test', 'cases', lang === 'zh' ? 'quantities' : 'quantities-en');

/** The annotated texts of a language, one after the other, cut to so many bytes of UTF-8 or repeated until they have them. */
const prose = (bytes) => {
  const text = readdirSync(cases).filter((name) => name.endsWith('.txt')).toSorted().map((name) => readFileSync(join(cases, name), 'utf8')).join('\n');
  const whole = Buffer.from(`${text}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(text))));
  return whole.subarray(0, bytes).toString('utf8').replace(/\ufffd+$/u, '');
};

/** Digits and 亿 in no order, always the same. */
const digits = (bytes) => {
  const text = [];
  let seed = 1;
  for (let length = 0; length < bytes;) {
    seed = (seed * 48_271) % 2_147_483_647;
    const mark = marks[seed % marks.length];
    text.push(mark);
    length += Buffer.byteLength(mark);
  }
  return text.join('');
};

/** All that Recognizers-Text knows of what Jianbao reads, dates apart. */
const recognizers = () => {
  const require = createRequire(import.meta.url);
  const number = require('@microsoft/recognizers-text-number');
  const unit = require('@microsoft/recognizers-text-number-with-unit');
  const culture = lang === 'zh' ? unit.Culture.Chinese : unit.Culture.English;
  return (line) => {
    for (const recognize of [unit.recognizeCurrency, unit.recognizeDimension, number.recognizeNumber, number.recognizePercentage, number.recognizeOrdinal]) recognize(line, culture);
  };
};

const jianbao = async () => {
  const { scanQuantities } = await import(pathToFileURL(reader).href);
  return (text) => { scanQuantities(text, { lang }); };
};

const time = (read, texts) => {
  const start = process.hrtime.bigint();
  for (const text of texts) read(text);
  return Number(process.hrtime.bigint() - start) / 1e9;
};

const texts = (bytes) => (task === 'lines' ? prose(bytes).split('\n') : [task === 'digits' ? digits(Number(size) * megabyte) : prose(bytes)]);

if (reader === 'recognizers') {
  // A megabyte would take it minutes by lines (10 kB at once take it one): a part tells its pace, once it is warm.
  const share = 50;
  const read = recognizers();
  const lines = texts(megabyte / share);
  time(read, lines.slice(0, 20));
  console.log(String(time(read, lines) * share));
} else {
  console.log(String(time(await jianbao(), texts(megabyte))));
}
