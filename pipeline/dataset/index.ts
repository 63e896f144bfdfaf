export { datasetFiles } from './descriptor.ts';
export type { SourceText } from './descriptor.ts';
export type { DatasetInput } from './dataset.ts';
export { loadDataset } from './dataset.ts';
export { readEntities, readIndicators } from './registry.ts';
export type { ZipEntry } from './zip.ts';
export { zipEntries, zipText } from './zip.ts';
