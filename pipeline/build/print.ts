import type { Bilingual, BriefingConfig, Edition } from '../model/index.ts';
import type { Attachment, PageFault, Printed, Printer } from '../io/index.ts';
import { chartLangs } from './charts.ts';
import type { Tasks } from './task.ts';

/** What printing needs: a printer that starts when it is first asked for, and what is known of it before. */
export interface Press {
  /** Identity of the browser, known without starting it: part of the key of what it prints. */
  readonly fingerprint: string;
  readonly printer: () => Promise<Printer>;
  readonly hash: (content: string | Uint8Array) => string;
  /** Name and version of the program, for the PDF's Creator. */
  readonly creator: string;
}

const tagOf = { zh: 'zh-Hans', en: 'en' } as const;

/** What the edition says of itself, in each of its languages; the main one comes first. */
const describe = (config: BriefingConfig, edition: Edition) => {
  const langs = chartLangs([edition]);
  const join = (words: Bilingual): string => [...new Set(langs.map((lang) => words[lang]))].join(' · ');
  const languages = langs.map((lang) => tagOf[lang]);
  return {
    title: join(config.title),
    author: config.people.map((person) => person.name).join(', ') || join(config.series),
    subject: join(config.about),
    keywords: [...new Set([...langs.flatMap((lang) => config.keywords[lang]), ...langs.map((lang) => config.series[lang]), config.edition, config.version])],
    lang: languages[0] ?? 'en',
    languages,
  };
};

/** The PDF of an edition, and what its page showed. */
export interface PrintedEdition {
  readonly pdf: Uint8Array;
  readonly faults: readonly PageFault[];
}

/** Prints one edition now, or takes it from the store where the same page was printed before. */
export const printEdition = async (
  config: BriefingConfig,
  edition: Edition,
  { html, attachments }: { readonly html: string; readonly attachments: readonly Attachment[] },
  { press, tasks }: { readonly press: Press; readonly tasks: Tasks },
): Promise<PrintedEdition> => {
  const attached = attachments.map(({ bytes, ...rest }) => ({ ...rest, sha256: press.hash(bytes) }));
  const id = press.hash(JSON.stringify([html, attached]));
  const facts = { ...describe(config, edition), date: config.date, id, creator: press.creator };
  const name = `${config.id}.${edition}`;
  // A house's own styles may set any colour; ours are measured by our tests.
  const colours = config.house !== null;
  let printing: Promise<Printed> | null = null;
  const print = (): Promise<Printed> => (printing ??= press.printer().then((printer) => printer.print(html, { colours })));
  const pdf = await tasks.bytes('io.print', name, { facts, attached, browser: press.fingerprint }, async () => {
    const { finishPdf } = await import('../io/index.ts');
    const { pdf: raw, headings, links } = await print();
    return finishPdf(raw, facts, { headings, links, attachments });
  });
  const faults = await tasks.json('io.inspect', name, { page: press.hash(html), colours, browser: press.fingerprint }, async () => (await print()).faults);
  return { pdf, faults };
};
