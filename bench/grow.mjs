// One set of growing texts in a process of its own: `node grow.mjs FOLDER SET FILE LENGTH ROUNDS` prints for each a line
// of JSON with the milliseconds of work that reading it and writing what import writes took, at 1, 2 and 4 times the length.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, set, file, length, rounds] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
const { importFiles, parseSource } = await load('ingest');
const kinds = (await load(set === 'pages' ? 'pages' : 'texts'))[set];

const work = () => process.cpuUsage().user / 1000;

const time = (text) => {
  const start = work();
  importFiles(parseSource({ file, text }).value, 'bench', { file });
  return work() - start;
};

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, grow] of kinds) {
  const texts = [1, 2, 4].map((times) => grow(Number(length) * times));
  time(texts[0]);
  // Below ten milliseconds a clock tells little: such times count as that much.
  const times = texts.map((text) => Math.max(10, middle(Array.from({ length: Number(rounds) }, () => time(text)))));
  console.log(JSON.stringify({ name, times }));
}
