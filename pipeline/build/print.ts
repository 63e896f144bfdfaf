import type { BriefingConfig, Edition } from '../model/index.ts';
import type { Printer } from '../io/index.ts';
import type { Tasks } from './task.ts';

/** What printing needs: a printer that starts when it is first asked for, and what is known of it before. */
export interface Press {
  /** Identity of the browser, known without starting it: part of the key of what it prints. */
  readonly fingerprint: string;
  readonly printer: () => Promise<Printer>;
  readonly hash: (content: string) => string;
  /** Name and version of the program, for the PDF's Creator. */
  readonly creator: string;
}

const langOf = { zh: 'zh-Hans', en: 'en', 'zh-en': 'zh-Hans' } as const;

const describe = (config: BriefingConfig, edition: Edition) => {
  const lang = edition === 'en' ? 'en' : 'zh';
  const title = edition === 'zh-en' ? `${config.title.zh} · ${config.title.en}` : config.title[lang];
  const author = config.people.map((person) => person.name).join(', ') || config.series[lang];
  return { title, author, subject: config.about[lang], keywords: [config.series[lang], config.edition, config.version] };
};

/** The PDF of one edition, printed now or taken from the store where the same page was printed before. */
export const printEdition = (config: BriefingConfig, edition: Edition, html: string, press: Press, tasks: Tasks): Promise<Uint8Array> => {
  const facts = { ...describe(config, edition), lang: langOf[edition], date: config.date, id: press.hash(html), creator: press.creator };
  return tasks.bytes('io.print', `${config.id}.${edition}`, { facts, browser: press.fingerprint }, async () => {
    const { finishPdf } = await import('../io/index.ts');
    const { pdf, headings } = await (await press.printer()).print(html);
    return finishPdf(pdf, facts, headings);
  });
};
