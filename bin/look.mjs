// `npm run look`: every page of every edition, on paper and on screens, as pictures beside those of the last version.
// `npm run look -- ID…` some briefings; `--accept` makes what is seen the version to compare with;
// `--against COMMIT` compares with the pages that the program and contents of that commit make.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { browserPath } from './browser-path.mjs';

const { root } = await bootstrap();
const { values, positionals } = parseArgs({ allowPositionals: true, options: { accept: { type: 'boolean' }, against: { type: 'string' } } });
const { paperPictures } = await import('./look/paper.mjs');
const { screenPictures } = await import('./look/screen.mjs');
const { difference } = await import('./look/compare.mjs');
const { sheet } = await import('./look/sheet.mjs');

const home = join(root, '.cache', 'look');
const stop = (message) => {
  process.stderr.write(`look: ${message}\n`);
  process.exit(2);
};
const run = (command, args, cwd) => {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) stop(`${command} ${args.join(' ')}: exit code ${status}\n${stderr}`);
};

/** Builds the briefings of a checkout and writes a picture of each page and screen into `folder`. */
const takePictures = async (checkout, folder, browser) => {
  run(process.execPath, [join(checkout, 'bin', 'jianbao.mjs'), 'report', ...positionals], checkout);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = readdirSync(join(checkout, 'out'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  for (const id of positionals.length > 0 ? positionals : built) {
    for (const file of readdirSync(join(checkout, 'out', id)).toSorted()) {
      const path = join(checkout, 'out', id, file);
      const pictures = file.endsWith('.pdf') ? (await paperPictures(path)).map((png, index) => [`page-${String(index + 1).padStart(2, '0')}`, png])
        : file.endsWith('.html') ? await screenPictures(browser, path) : [];
      for (const [name, png] of pictures) writeFileSync(join(folder, `${file.replace(/\.(?:pdf|html)$/u, '')}.${name}.png`), png);
      if (pictures.length > 0) process.stderr.write(`${file}: ${pictures.length} pictures\n`);
    }
  }
};

const picturesIn = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')) : []);

/** Whether a picture is of a briefing that was asked for. */
const chosen = (file) => positionals.length === 0 || positionals.some((id) => file.startsWith(`${id}.`));

/** Each picture with its fellow of the last version. */
const pair = async (before, now) => {
  const [old, fresh] = [new Set(picturesIn(before)), new Set(picturesIn(now))];
  const entries = [];
  for (const file of [...new Set([...old, ...fresh])].filter(chosen).toSorted()) {
    const share = old.has(file) && fresh.has(file) ? await difference(readFileSync(join(before, file)), readFileSync(join(now, file))) : 1;
    const state = !old.has(file) ? 'new' : !fresh.has(file) ? 'gone' : share > 0 ? 'changed' : 'same';
    const at = (folder, there) => (there ? relative(home, join(folder, file)) : null);
    entries.push({ name: file.slice(0, -'.png'.length), state, share, before: at(before, old.has(file)), now: at(now, fresh.has(file)) });
  }
  return entries;
};

/** Pictures of what another commit makes, taken in a checkout of its own that is removed again. */
const picturesOf = async (commit, folder, browser) => {
  const temporary = mkdtempSync(join(tmpdir(), 'jianbao-look-'));
  const checkout = join(temporary, 'checkout');
  run('git', ['worktree', 'add', '--detach', checkout, commit], root);
  try {
    // The same libraries serve both, unless the lockfile differs: then the other checkout installs its own.
    if (readFileSync(join(checkout, 'package-lock.json')).equals(readFileSync(join(root, 'package-lock.json')))) symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    await takePictures(checkout, folder, browser);
  } finally {
    run('git', ['worktree', 'remove', '--force', checkout], root);
    rmSync(temporary, { recursive: true, force: true });
  }
};

const browser = browserPath(root);
const now = join(home, 'now');
const last = join(home, 'last');
const before = values.against ? join(home, 'against') : last;
if (values.against) await picturesOf(values.against, before, browser);
await takePictures(root, now, browser);
const entries = await pair(before, now);
const page = join(home, 'index.html');
writeFileSync(page, sheet(`Pages ${values.against ? `against ${values.against}` : 'against the last accepted'}`, entries));
for (const { name, state, share } of entries) if (state !== 'same') console.log(`${state}  ${name}${state === 'changed' ? `  ${(share * 100).toFixed(2)} %` : ''}`);
console.log(`${entries.length} pictures, ${entries.filter((one) => one.state !== 'same').length} not as before: ${relative(process.cwd(), page)}`);
if (values.accept) {
  for (const file of picturesIn(last).filter(chosen)) rmSync(join(last, file));
  cpSync(now, last, { recursive: true });
  console.log('accepted: the next look compares with these');
}
