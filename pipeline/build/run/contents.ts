import { join } from 'node:path';
import { z } from 'zod';
import type { Edition, Finding } from '../../model/index.ts';
import { hash, openProject, writeAll, type Fonts, type Project } from '../../io/index.ts';
import { createReader } from '../load.ts';
import { loadLocales, loadLook, loadTemplates } from '../templates.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });
const named = z.array(z.object({ file: z.string(), sha256: z.string() }));
/** What the index takes from a manifest; the rest of it is left alone. */
const manifestSchema = z.object({
  briefing: z.string(), title: bilingual, about: bilingual, series: bilingual,
  edition: z.string(), date: z.string(), draft: z.boolean(), outputs: named, kept: named,
});

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];

/** What a file holds as JSON; null where it is none: what others left in `out/` is passed over. */
const jsonOf = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

const readManifests = async (out: Project): Promise<readonly z.infer<typeof manifestSchema>[]> => {
  const read = [];
  for (const { name, kind } of await out.list('.')) {
    if (kind !== 'directory' || !(await out.exists(`${name}/manifest.json`))) continue;
    const { value } = await out.readText(`${name}/manifest.json`);
    const parsed = manifestSchema.safeParse(jsonOf(value));
    if (parsed.success) read.push(parsed.data);
  }
  // The newest first; of one day, by id.
  return read.toSorted((a, b) => (a.date === b.date ? (a.briefing < b.briefing ? -1 : 1) : a.date < b.date ? 1 : -1));
};

/** Writes `out/index.html`, the list of all briefings that stand in `out/`; gives its hash by path. Faults of its template join the findings. */
export const writeIndex = async (
  { effects, project, program, findings }: { readonly effects: { readonly root: string; readonly fonts: Fonts }; readonly project: Project; readonly program: Project; readonly findings: Finding[] },
): Promise<Readonly<Record<string, string>>> => {
  const { fontMarker, renderIndex } = await import('../../briefing/index.ts');
  const reader = createReader(project, program);
  const manifests = await readManifests(openProject(join(effects.root, 'out')));
  const entries = manifests.map((manifest) => {
    const present = new Set([...manifest.outputs, ...manifest.kept].map(({ file }) => file));
    const files = editions.flatMap((edition) => (['html', 'pdf'] as const).map((format) => ({ edition, format, name: `${manifest.briefing}.${edition}.${format}` })))
      .filter(({ name }) => present.has(name))
      .map(({ edition, format, name }) => ({ edition, format, href: `${manifest.briefing}/${name}` }));
    const { briefing: id, title, about, series, edition, date, draft } = manifest;
    return { id, title, about, series, edition, date, draft, files };
  });
  const locales = await loadLocales(reader);
  const rendered = locales && renderIndex(entries, await loadTemplates(reader, { house: null, colours: (await loadLook(reader, [])).colours }), locales);
  findings.push(...(rendered?.findings ?? []));
  const html = rendered?.value ?? null;
  if (html === null) return {};
  const css = await effects.fonts.fontFaces(html);
  const page = html.replace(fontMarker, () => css);
  await writeAll(join(effects.root, 'out'), new Map([['index.html', page]]));
  return { 'out/index.html': hash(page) };
};
