import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Beyond the file itself, reading may take so much memory (bytes). pdf.js sets no bound to what it unpacks. */
export const mostMemory = 128 << 20;
/** Megabytes of JavaScript objects in the thread. */
const heap = 160;
/** Seconds of work that reading may take: a text of three pages takes 0.3, one of 300 takes 3. */
const leastSeconds = 1;
/** More for each megabyte of the file: until some more of it has been read (a page that takes longer goes round in circles), and in all. */
const perMegabyte = { endless: 0.1, slow: 12 } as const;

/** The most seconds of work, for a file of so many bytes. */
export const secondsFor = (stop: 'endless' | 'slow', bytes: number): number => Math.round((leastSeconds + (bytes / 1_048_576) * perMegabyte[stop]) * 10) / 10;
const milliseconds = 20;

/** Why reading was given up: it took more memory than an article does, came to no end, or took longer than so small a file does. */
export type Stop = 'memory' | 'endless' | 'slow';

/**
 * What the thread runs, as an address of a module: pdf.js reads and unpacks in it, and hands over texts only. A file of
 * ours would have to lie beside the compiled program and beside its source.
 */
const thread = (reader: string): URL => new URL(`data:text/javascript,${encodeURIComponent(`
  import { workerData } from 'node:worker_threads';
  import { WorkerMessageHandler } from ${JSON.stringify(reader)};
  WorkerMessageHandler.initializeFromPort(workerData.port);`)}`);

/** Seconds of work that the process has done. */
const secondsWorked = (): number => process.cpuUsage().user / 1_000_000;
const unset: (why: Stop) => void = () => undefined;

/** Bytes of memory and seconds of work that a file may take. */
interface Bounds { readonly memory: number; readonly endless: number; readonly slow: number }

/** Resolves when the thread has outgrown its bounds, or has given no sign of progress for too long. */
const watch = (worker: Worker, most: Bounds): { readonly stopped: Promise<Stop>; readonly progress: () => void; readonly end: () => void } => {
  const base = process.memoryUsage.rss();
  const begun = secondsWorked();
  let last = begun;
  let stop = unset;
  const stopped = new Promise<Stop>((resolve) => { stop = resolve; });
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - base > most.memory) stop('memory');
    else if (secondsWorked() - last > most.endless) stop('endless');
    else if (secondsWorked() - begun > most.slow) stop('slow');
  }, milliseconds);
  worker.on('error', (error) => stop('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'endless'));
  return { stopped, progress: () => { last = secondsWorked(); }, end: () => clearInterval(timer) };
};

/**
 * Gives a PDF to pdf.js, in a thread that is ended when it takes too much memory or comes to no end: what such a file
 * unpacks to cannot be told by looking at it. `work` tells by `progress` that it got on.
 */
export const readingPdf = async <T>(bytes: Uint8Array, work: (document: PDFDocumentProxy, progress: () => void) => Promise<T>): Promise<T | Stop> => {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A path, not an address: pdf.js reads it as a file here.
  const path = (name: string): string => join(folder, name, '/');
  const { port1, port2 } = new MessageChannel();
  const reader = pathToFileURL(join(folder, 'legacy', 'build', 'pdf.worker.mjs')).href;
  const running = new Worker(thread(reader), { workerData: { port: port2 }, transferList: [port2], resourceLimits: { maxOldGenerationSizeMb: heap }, stdout: true, stderr: true });
  const { stopped, progress, end } = watch(running, { memory: mostMemory + bytes.length * 3, endless: secondsFor('endless', bytes.length), slow: secondsFor('slow', bytes.length) });
  // pdf.js asks its types for a Worker of browsers and uses what it shares with this port.
  const settings: { readonly verbosity: number } = Object.assign({ verbosity: 0 }, { port: port1 });
  const worker = PDFWorker.create(settings);
  const { promise } = getDocument({
    data: Uint8Array.from(bytes), worker, verbosity: 0, useSystemFonts: false, disableFontFace: true, isEvalSupported: false, enableXfa: false, stopAtErrors: false,
    cMapUrl: path('cmaps'), cMapPacked: true, standardFontDataUrl: path('standard_fonts'), maxImageSize: 1,
  });
  try {
    return await Promise.race([promise.then((document) => work(document, progress)), stopped]);
  } finally {
    end();
    worker.destroy();
    port1.close();
    await running.terminate();
  }
};
