import type { Place } from '../model/index.ts';
import type { Loaded, SourceText } from './load.ts';

/** The first place of these very words in the texts of a briefing; null where none of them has them as they are. */
export const locateWords = (words: string, loaded: Loaded): Place | null => {
  const data = loaded.datasets.flatMap(({ descriptor, files }): readonly SourceText[] => {
    const folder = descriptor.file.slice(0, descriptor.file.lastIndexOf('/'));
    const tables = [...files].map(([path, bytes]) => ({ file: `${folder}/${path}`, text: new TextDecoder().decode(bytes) }));
    return [descriptor, ...tables];
  });
  const texts = [
    loaded.article, loaded.translation, loaded.summary.zh, loaded.summary.en, loaded.source, loaded.indicators, loaded.entities, ...data, ...loaded.specs.values(),
    ...loaded.templates.styles, ...Object.values(loaded.templates.partials), ...Object.values(loaded.templates.pages),
  ];
  for (const source of texts) {
    const at = source?.text.indexOf(words) ?? -1;
    if (!source || at < 0) continue;
    const before = source.text.slice(0, at);
    return { file: source.file, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  }
  return null;
};

/** The first place of a character in the texts of a briefing, or its configuration where none of them has it as it is. */
export const locateCharacter = (character: string, loaded: Loaded): Place =>
  locateWords(character, loaded) ?? { file: loaded.config.file, line: 1, column: 1 };
