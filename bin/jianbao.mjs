#!/usr/bin/env node
// The entry of every command: `npm run report` is `node bin/jianbao.mjs report`.
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const { root, main, version } = await bootstrap();
const { run } = await import(pathToFileURL(main).href);
process.exitCode = await run(process.argv.slice(2), { programRoot: root, programVersion: version });
