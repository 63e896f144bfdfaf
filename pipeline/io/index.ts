import type { InspectOptions, MachineCheck } from './doctor.ts';

export type { CommandResult, Machine } from './browser/machine.ts';
export { thisMachine } from './browser/machine.ts';
export type { BrowserFound, BrowserMemory, BrowserProblem, BrowserResult } from './browser/find.ts';
export { findBrowser } from './browser/find.ts';
export type { InstallOptions } from './browser/install.ts';
export { ensureBrowser } from './browser/install.ts';
export type { BrowserFailure } from './browser/failure.ts';
export { isBrowserFailure } from './browser/failure.ts';
export type { Printed, Printer, PrinterOptions } from './browser/printer.ts';
export { openPrinter } from './browser/printer.ts';
export type { Attachment } from './pdf/attach.ts';
export type { PdfExtras, PdfFacts } from './pdf/finish.ts';
export { finishPdf } from './pdf/finish.ts';
export type { Destinations } from './pdf/destinations.ts';
export { readDestinations } from './pdf/destinations.ts';
export type { BytesCache } from './fonts/css.ts';
export { fontFacesMarker } from './fonts/css.ts';
export type { Measure, MeasuredFont } from './fonts/measure.ts';
export type { Fonts, MissingGlyph } from './fonts/load.ts';
export { loadFonts } from './fonts/load.ts';
export { hash } from './files/hash.ts';
export { decodeText } from './files/text.ts';
export type { DirectoryEntry, Project, Reads } from './files/project.ts';
export { currentReads, openProject } from './files/project.ts';
export type { WriteOptions } from './files/write.ts';
export { writeAll } from './files/write.ts';
export type { Store } from './files/store.ts';
export { openStore } from './files/store.ts';
export type { Watcher, WatchOptions } from './files/watch.ts';
export { watchProject } from './files/watch.ts';
export type { Progress, ProgressStream } from './progress.ts';
export { createProgress } from './progress.ts';
export type { InspectOptions, MachineCheck } from './doctor.ts';

/** See `inspectMachine` in doctor.ts; loaded when asked for. */
export const inspectMachine = async (options: InspectOptions): Promise<readonly MachineCheck[]> => (await import('./doctor.ts')).inspectMachine(options);
