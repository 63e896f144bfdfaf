// `npm run bench`: how long builds and the reading of quantities take, beside what else does the same on this machine,
// and how the time of importing grows. `npm run bench -- builds 3`, `reading 3`, `hostile 3`: one of them, in so many rounds.
import { benchBuilds } from '../bench/builds.mjs';
import { benchHostile } from '../bench/hostile.mjs';
import { benchReading } from '../bench/reading.mjs';
import { bootstrap } from './bootstrap.mjs';

const { root } = await bootstrap();
const benches = { builds: benchBuilds, reading: benchReading, hostile: benchHostile };
const given = process.argv.slice(2);
const rounds = Number(given.find((word) => /^[1-9]\d*$/u.test(word)) ?? 5);
const named = Object.keys(benches).filter((name) => given.includes(name));

console.log(`medians of ${rounds} rounds, Node ${process.versions.node}`);
for (const name of named.length > 0 ? named : Object.keys(benches)) await benches[name](root, rounds);
