import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Beyond the file itself, reading may take so much memory (bytes). pdf.js sets no bound to what it unpacks. */
export const mostMemory = 160 << 20;
/** Megabytes of JavaScript objects in the thread. */
const heap = 160;
/** Seconds of work within which some more of the file must have been read: a page that takes longer goes round in circles. */
export const mostSeconds = 5;
const milliseconds = 20;

/** Why reading was given up: it took more memory than an article does, or came to no end. */
export type Stop = 'memory' | 'endless';

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

/** Resolves when the thread has outgrown its bounds, or has given no sign of progress for too long. */
const watch = (worker: Worker, allowance: number): { readonly stopped: Promise<Stop>; readonly progress: () => void; readonly end: () => void } => {
  const base = process.memoryUsage.rss();
  let last = secondsWorked();
  let stop = unset;
  const stopped = new Promise<Stop>((resolve) => { stop = resolve; });
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - base > allowance) stop('memory');
    else if (secondsWorked() - last > mostSeconds) stop('endless');
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
  const { stopped, progress, end } = watch(running, mostMemory + bytes.length * 3);
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
