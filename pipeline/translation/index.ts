export { readTranslation } from './read.ts';
export { writeTranslation } from './write.ts';
export { newTranslation } from './skeleton.ts';
export { checkTranslation } from './check.ts';
export { compareTranslation } from './compare.ts';
export { extendTranslation } from './extend.ts';
