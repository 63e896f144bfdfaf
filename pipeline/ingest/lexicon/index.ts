export type { Label } from './labels.ts';
export { bodyEnds, bylineStarts, labelMarks, labels, publisherEnds } from './labels.ts';
export { contentMarks, fieldMarks, metaNames, regionTags, regionWords, titleMarks } from './pages.ts';
export type { Furniture } from './furniture.ts';
export { furniture, reasons, trailing } from './furniture.ts';
export {
  bullets, captionCredits, captionEnds, captionMarks, headingStarts, noteStarts, numberings, runInCounters,
  standaloneHeadings, tableMarks,
} from './shapes.ts';
