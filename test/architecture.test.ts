import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as finding from '../pipeline/finding/index.ts';
import type { Rules } from '../pipeline/finding/index.ts';
import { filesBelow } from './support/project.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Folders of `pipeline/` by rank: a room imports rooms of lower rank, at rank 1 only rank 0, and never its neighbours. */
const ranks: Readonly<Record<string, number>> = {
  model: 0, finding: 1, quantity: 1, segment: 1,
  article: 2, ingest: 2, dataset: 2, fact: 2, check: 2, translation: 2, chart: 2, briefing: 2, io: 2,
  build: 3, cli: 4,
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** `import type`, or every name of it: gone when the program runs. */
  readonly typeOnly: boolean;
}

/** The imports of a source: `import … from`, `export … from`, `import '…'`, `import('…')`, of types too. */
const importsOf = (file: string, text: string): readonly Import[] => {
  // Not in comments; a line that only documents an import is none.
  const code = text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
  const found = code.matchAll(/(?:^|[\s;])(?:import|export)\s(?<names>[^'";]*?)\sfrom\s*(?<a>['"])(?<from>[^'"]+)\k<a>|(?:^|\s)import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gmu);
  return [...found].map(({ groups }) => ({
    file, target: groups?.['from'] ?? groups?.['bare'] ?? groups?.['dynamic'] ?? '', typeOnly: /^type\b/u.test(groups?.['names']?.trim() ?? ''),
  }));
};

const files = filesBelow(join(root, 'pipeline')).filter((file) => file.endsWith('.ts')).map((file) => `pipeline/${file}`);
const imports = files.flatMap((file) => importsOf(file, read(file)));
const roomOf = (file: string): string => file.split('/')[1] ?? '';
const resolved = ({ file, target }: Import): string => posix.join(posix.dirname(file), target);
const inside = imports.filter(({ target }) => target.startsWith('.'));
const told = (one: Import): string => `${one.file} imports ${one.target}`;

describe('imports', () => {
  it('are read by the test as they are written', () => {
    const text = "import a from 'a';\nimport type {\n  B,\n} from \"b\";\nexport { c } from './c.ts';\nimport 'd';\nconst e = await import('e');\n// import f from 'f'\n/* import g from 'g'; */\n";
    expect(importsOf('x', text).map(({ target, typeOnly }) => `${target}${typeOnly ? ' type' : ''}`)).toEqual(['a', 'b type', './c.ts', 'd', 'e']);
    expect(imports.length).toBeGreaterThan(300);
    // None is computed, so that none can escape this test.
    const computed = files.filter((file) => /\b(?:import|require)\(\s*[^'"\s)]/u.test(read(file).replace(/\/\*[\s\S]*?\*\//gu, '')));
    expect(computed).toEqual([]);
  });

  it('lead to files that are there', () => {
    expect(inside.filter((one) => !existsSync(join(root, resolved(one)))).map(told)).toEqual([]);
  });

  it('go down the ranks only: never up, never to a neighbour', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ranks))).toEqual([]);
    const wrong = inside.filter((one) => {
      const [from, to] = [roomOf(one.file), roomOf(resolved(one))];
      return from !== to && !((ranks[from] ?? -1) > (ranks[to] ?? 99));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('enter another room by its door', () => {
    const wrong = inside.filter((one) => {
      const target = resolved(one);
      return roomOf(one.file) !== roomOf(target) && target !== `pipeline/${roomOf(target)}/index.ts`;
    });
    expect(wrong.map(told)).toEqual([]);
    for (const room of new Set(files.map(roomOf))) expect(files, room).toContain(`pipeline/${room}/index.ts`);
  });

  it('enter a folder inside a room by its door, where it has one', () => {
    const wrong = inside.flatMap((one) => {
      const target = resolved(one);
      const folders = target.split('/').slice(2, -1).map((_, at) => target.split('/').slice(0, 3 + at).join('/'));
      const passed = folders.find((folder) => !one.file.startsWith(`${folder}/`) && files.includes(`${folder}/index.ts`) && target !== `${folder}/index.ts`);
      return passed === undefined ? [] : [told(one)];
    });
    expect(wrong).toEqual([]);
  });

  it('go round in no circle while the program runs', () => {
    const edges = new Map<string, readonly string[]>(files.map((file) =>
      [file, inside.filter((one) => one.file === file && !one.typeOnly).map(resolved)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('reach Node in io, build/run and cli alone', () => {
    const node = new Set(builtinModules);
    const wrong = imports.filter(({ file, target }) => (target.startsWith('node:') || node.has(target)) && !/^pipeline\/(?:io|build\/run|cli)\//u.test(file));
    expect(wrong.map(told)).toEqual([]);
    // The same world by its globals: time, chance, environment, network.
    const outside = files.filter((file) => !/^pipeline\/(?:io|build\/run|cli)\//u.test(file));
    const reach = /(?<![.\w])(?:process\.|fetch\(|Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|console\.|performance\.)/u;
    expect(outside.filter((file) => reach.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')))).toEqual([]);
  });

  it('name Puppeteer in one file while the program runs', () => {
    const users = imports.filter(({ target, typeOnly }) => /^(?:puppeteer|@puppeteer)/u.test(target) && !typeOnly).map(({ file }) => file);
    expect([...new Set(users)]).toEqual(['pipeline/io/browser/printer.ts']);
  });
});

/** What stands at the top: the product's folders, its papers, and the configurations of tools. */
const allowedEntries = /^(?:package(?:-lock)?\.json|tsconfig\.json|pipeline|templates|content|data|out|test|bin|docs|bench|README(?:\.zh)?\.md|ARCHITECTURE\.md|CHANGELOG\.md|LICENSE|\.ci|\.editorconfig|\.gitattributes|\.gitignore|\.npmrc|\.oxlintrc\.json|\.puppeteerrc\.cjs|knip\.json|vitest\.config\.ts)$/u;

describe('the repository', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter((file) => file !== '' && existsSync(join(root, file)));

  it('has no other entries at its top', () => {
    expect([...new Set(tracked.map((file) => file.split('/')[0] ?? ''))].filter((entry) => !allowedEntries.test(entry))).toEqual([]);
    expect(tracked.filter((file) => /^(?:out|\.cache|node_modules)\//u.test(file))).toEqual([]);
  });

  it('names no folder utils or helpers', () => {
    expect(tracked.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)\//iu.test(file))).toEqual([]);
  });

  it('holds no path or host of the machine it was written on', () => {
    const texts = tracked.filter((file) => !/\.(?:png|pdf|xlsx|ttf)$/u.test(file));
    const machine = /(?:^|[\s"'`(=])(?:\/(?:work|root|home|Users)\/[\w.-]|[A-Z]:\\Users\\)|localhost:\d{4}|registry\.(?!npmjs\.org)[a-z0-9-]+\.[a-z]/u;
    // Machines that tests invent have homes.
    const wrong = texts.filter((file) => machine.test(read(file).replaceAll(/\/home\/li\b|C:\\\\?Users\\\\?li\b/gu, '')));
    expect(wrong).toEqual([]);
  });

  it('keeps line ends as .gitattributes says', () => {
    const crlf = tracked.filter((file) => /\.(?:ts|mjs|md|json|hbs|css|csv|yaml|xlf)$/u.test(file) && !/\.(?:crlf|utf16)\./u.test(file) && readFileSync(join(root, file), 'latin1').includes('\r\n'));
    expect(crlf).toEqual([]);
  });
});

const namesIn = (words: string): readonly string[] => [...new Set([...words.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].toSorted();

/** `{zh}` in the Chinese words and `{en}` in the English are one thing said in each. */
const bothLangs = (names: readonly string[]): readonly string[] => names.map((name) => (name === 'zh' || name === 'en' ? 'lang' : name.replace(/(?:Zh|En)$/u, 'Lang'))).toSorted();

describe('rules', () => {
  const rooms = Object.entries(finding).flatMap(([name, value]) => (name.endsWith('Rules') ? [[name, value as Rules] as const] : []));

  it('have an id that one room uses, and stand in the catalogue', () => {
    const ids = rooms.flatMap(([, rules]) => Object.keys(rules));
    expect(rooms.length).toBe(readdirSync(join(root, 'pipeline/finding/rules')).length);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    expect(ids.toSorted()).toEqual(Object.keys(finding.catalogue).toSorted());
    // The ids of a comparison are those of the command `compare`, and single words.
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(id) && !(id in finding.comparisonRules))).toEqual([]);
  });

  it('are all used', () => {
    const code = files.filter((file) => !file.startsWith('pipeline/finding/')).map(read).join('\n');
    // `${field}-known`: an id that is put together from the name of a field.
    const made = new Set([...code.matchAll(/`\$\{\w+\}-([a-z-]+)`/gu)].map(([, end]) => end));
    const unused = Object.keys(finding.catalogue).filter((id) => !code.includes(`'${id}'`) && ![...made].some((end) => id.endsWith(`-${end}`)));
    expect(unused).toEqual([]);
  });

  it('speak both languages, with the same names to fill in', () => {
    for (const [id, { message, mend }] of Object.entries(finding.catalogue)) {
      for (const words of [message, mend]) {
        expect(words.zh, id).toMatch(/\p{Script=Han}/u);
        expect(words.en, id).toMatch(/^[^\p{Script=Han}]*[A-Za-z]/u);
      }
      expect(bothLangs(namesIn(message.zh + mend.zh)), id).toEqual(bothLangs(namesIn(message.en + mend.en)));
    }
  });
});

describe('locales', () => {
  it('have the same keys, with the same names to fill in', () => {
    const [zh, en] = ['zh', 'en'].map((lang) => JSON.parse(read(`templates/locales/${lang}.json`)) as Readonly<Record<string, string>>);
    expect(Object.keys(zh ?? {}).toSorted()).toEqual(Object.keys(en ?? {}).toSorted());
    for (const key of Object.keys(zh ?? {})) expect(namesIn(zh?.[key] ?? ''), key).toEqual(namesIn(en?.[key] ?? ''));
  });
});
