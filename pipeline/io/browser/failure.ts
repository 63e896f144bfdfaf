import type { Bilingual } from '../../model/index.ts';

/** An error of the environment that the reader can do something about: its words are for people. */
export interface BrowserFailure extends Error {
  readonly words: Bilingual;
}

/** Makes the error; `cause` keeps what the browser or Puppeteer said. */
export const browserFailure = (words: Bilingual, cause: unknown): BrowserFailure => {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return Object.assign(new Error(`${words.en} (${detail})`, { cause }), { name: 'BrowserFailure', words });
};

export const isBrowserFailure = (error: unknown): error is BrowserFailure =>
  error instanceof Error && error.name === 'BrowserFailure' && 'words' in error;
