import type { Browser, HTTPRequest, Page } from 'puppeteer';
import type { Bilingual } from '../../model/index.ts';
import { idOf, readDestinations } from '../pdf/destinations.ts';
import type { PageLink } from '../pdf/links.ts';
import { closeBrowser } from './close.ts';
import { browserFailure } from './failure.ts';
import { readFaint, readWide, type PageFault } from './inspect.ts';
import { placeExhibits } from './place.ts';
import { launchArguments, launchNotices } from './switches.ts';

export interface PrinterOptions {
  readonly executablePath: string;
  /** User id; 0 (root) turns the sandbox off. */
  readonly uid: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborting ends the browser, and every document in it. */
  readonly signal?: AbortSignal;
}

/** A printed document, before `finishPdf`. */
export interface Printed {
  readonly pdf: Uint8Array;
  /** Ids that some link of the page points to, each with its page from 1. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly pages: number;
  /** Words of the page's headings, in order. */
  readonly headings: readonly string[];
  /** Links of the page that are printed, in order. */
  readonly links: readonly PageLink[];
  /** What leaves the paper and, where asked for, what is too faint to read, on paper and on screens. */
  readonly faults: readonly PageFault[];
}

export interface PrintOptions {
  /** Look for words that are too faint, which takes a while: styles that are not ours may make them so. */
  readonly colours?: boolean;
}

export interface Printer {
  /** `156.0.8078.79` */
  readonly version: string;
  readonly notices: readonly Bilingual[];
  /** Process id of the browser; -1 where the system gave none. */
  readonly pid: number;
  /**
   * Several may print at once. An element `.page-number` gets the page of the element that `data-target` names, else the link before it,
   * if some link points to it; each link within `.places` gets such an element behind it. Throws a BrowserFailure when the browser dies or cannot print.
   */
  readonly print: (html: string, options?: PrintOptions) => Promise<Printed>;
  /** Ends the browser and waits until it is gone. Any number of times. */
  readonly close: () => Promise<void>;
}

/** The address under which the page is served from memory; `.invalid` exists nowhere (RFC 2606). */
export const pageAddress = 'https://briefing.invalid/';

const timeout = 120_000;

/**
 * A second lock beside the guard. `sandbox` also keeps `<meta http-equiv="refresh">` from leaving the page while it is
 * being printed.
 */
const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/*
 * What runs in the page asks the document itself: `page.$$eval` fetches a handle for each element first, a millisecond and more
 * for each of a thousand.
 */

/** Answers the page itself, once, and data: addresses; every other request is refused before it leaves the browser. */
const guard = (page: Page, html: string): ((request: HTTPRequest) => void) => {
  let served = false;
  return (request) => {
    const own = request.url() === pageAddress && request.isNavigationRequest() && request.frame() === page.mainFrame();
    const settled = own && !served
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': policy }, body: html })
      : request.url().startsWith('data:') && !request.isNavigationRequest() ? request.continue() : request.abort('blockedbyclient');
    served ||= own;
    // A page that is closed meanwhile needs no answer.
    settled.catch(() => undefined);
  };
};

/** Without tags and outline the pages are the same, and cost a third less to make and to read: enough to learn where things stand. */
const printOnce = (page: Page, { whole }: { readonly whole: boolean }): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: whole, outline: whole, timeout });

/** Paper alone has page numbers beside the links of a list of places: they get their seats here, and the file need not carry them. */
const seatNumbers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const link of document.querySelectorAll('.places a[href^="#"]')) {
      const [place, number] = [document.createElement('span'), document.createElement('span')];
      place.className = 'place';
      number.className = 'page-number';
      link.replaceWith(place);
      place.append(link, number);
    }
  });

/**
 * Chromium leaves out of the tags what is nothing but a span, its language with it. One that has a property of its own stays:
 * this one says what is so in any case.
 */
const showLanguages = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll(':is(main, header) :is(span, data)[lang]')) one.setAttribute('aria-atomic', 'false');
  });

/** Writes the page of each target into the contents of the loaded page: the program's own words, the page's scripts stay off. */
const fillNumbers = (page: Page, destinations: ReadonlyMap<string, number>): Promise<void> =>
  page.evaluate((numbers) => {
    for (const place of document.querySelectorAll('.page-number')) {
      const target = place.getAttribute('data-target') ?? place.previousElementSibling?.getAttribute('href')?.slice(1) ?? '';
      place.textContent = String(numbers[target] ?? '');
    }
  }, Object.fromEntries(destinations));

/** What the outline should say: Chromium joins painted lines, with no space between them. */
const readHeadings = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => (heading.textContent ?? '').replace(/\s+/gu, ' ').trim()));

/** The links that are printed, as the page names them to who cannot see it. */
const readLinks = async (page: Page): Promise<PageLink[]> => {
  await page.emulateMediaType('print');
  return page.evaluate((base) => [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility()).map((link) => {
    const address = link instanceof HTMLAnchorElement ? link.href : '';
    const words = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/gu, ' ').trim();
    return { target: address.startsWith(base) ? address.slice(base.length) : address, words };
  }), pageAddress).then((links) => links.map((link) => ({ ...link, target: idOf(link.target) })));
};

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);

/**
 * Prints a page so that its contents name true page numbers: once with empty places, again with the numbers that the
 * destinations gave. The places have a fixed width, so the second agrees with the first; that is checked, not trusted.
 */
const printSettled = async (page: Page): Promise<Omit<Printed, 'headings' | 'links' | 'faults'>> => {
  const numbered = (await page.$('.page-number')) !== null;
  let pdf = await printOnce(page, { whole: !numbered });
  let read = await readDestinations(pdf);
  if (!numbered) return { pdf, ...read };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const before = read.destinations;
    await fillNumbers(page, before);
    pdf = await printOnce(page, { whole: true });
    read = await readDestinations(pdf);
    if (same(before, read.destinations)) return { pdf, ...read };
  }
  throw new Error('The page numbers of the contents do not settle: a style gives their places no fixed width.');
};

/** Opens a page from memory, with its fonts, for as long as `use` takes. */
const withPage = async <T>(browser: Browser, html: string, use: (page: Page) => Promise<T>): Promise<T> => {
  // A context of its own means a process of its own: structure ids count from the start, whatever else is printed.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', guard(page, html));
    await page.goto(pageAddress, { waitUntil: 'load', timeout });
    // Faces that only the margins of the page use are not fetched by themselves: they would print as white space.
    await page.evaluate('Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => null)');
    return await use(page);
  } finally {
    if (browser.connected) await context.close();
  }
};

const printPage = async (page: Page, { colours = false }: PrintOptions): Promise<Printed> => {
  const faint = colours ? await readFaint(page) : [];
  await seatNumbers(page);
  await showLanguages(page);
  const faults = [...(await readWide(page)), ...faint];
  await placeExhibits(page);
  return { faults, ...(await printSettled(page)), headings: await readHeadings(page), links: await readLinks(page) };
};

const launch = async ({ executablePath, uid, env }: PrinterOptions): Promise<Browser> => {
  const { default: puppeteer } = await import('puppeteer');
  try {
    return await puppeteer.launch({
      executablePath, headless: 'shell', pipe: true, waitForInitialPage: false, args: [...launchArguments(uid)],
      env: { ...env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: undefined, LANGUAGE: undefined },
    });
  } catch (error) {
    throw browserFailure({
      zh: `浏览器 ${executablePath} 无法启动。运行 jianbao doctor 可查看原因；PUPPETEER_EXECUTABLE_PATH 可指定另一个浏览器。`,
      en: `The browser ${executablePath} does not start. Run jianbao doctor to see why; PUPPETEER_EXECUTABLE_PATH can name another one.`,
    }, error);
  }
};

/** Starts a browser that prints: no scripts, no network, nothing but the page it is given. Close it in a `finally`. */
export const openPrinter = async (options: PrinterOptions): Promise<Printer> => {
  const { signal } = options;
  signal?.throwIfAborted();
  const browser = await launch(options);
  // A browser that is killed resets its pipes; that it has ended is told otherwise.
  for (const stream of browser.process()?.stdio ?? []) stream?.on('error', () => undefined);
  let closing: Promise<void> | null = null;
  const close = (graceMs = 5_000): Promise<void> => (closing ??= closeBrowser(browser, graceMs));
  const abort = (): void => void close(0);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) await close(0);
  signal?.throwIfAborted();
  const version = (await browser.version()).replace(/^[^/]*\//u, '');

  const open = async <T>(html: string, use: (page: Page) => Promise<T>): Promise<T> => {
    try {
      return await withPage(browser, html, use);
    } catch (error) {
      signal?.throwIfAborted();
      throw browserFailure(browser.connected
        ? { zh: '浏览器未能打印这份文件。', en: 'The browser could not print the document.' }
        : { zh: '浏览器在打印时中止。请再试一次；若仍如此，内存可能不足。', en: 'The browser stopped while printing. Try again; if it stops again, memory may be short.' }, error);
    }
  };
  return {
    version, notices: launchNotices(options.uid), pid: browser.process()?.pid ?? -1,
    print: (html, how = {}) => open(html, (page) => printPage(page, how)),
    close: async () => {
      signal?.removeEventListener('abort', abort);
      await close();
    },
  };
};
