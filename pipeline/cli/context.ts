import type { Edition, Lang } from '../model/index.ts';

/** The running program: where its templates and terms are, and the hash of its code and libraries. */
export interface ProgramInfo {
  readonly programRoot: string;
  readonly programVersion: string;
}

/** What every command works with: the project, the language of its messages, where its words go. */
export interface Context extends ProgramInfo {
  readonly root: string;
  readonly json: boolean;
  readonly lang: Lang;
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Options that every command takes, as given. */
export interface Common {
  readonly root: string;
  readonly json?: boolean;
}

/** Options of `report`, as given. */
export interface ReportOptions extends Common {
  readonly edition: readonly Edition[];
  readonly format: readonly ('html' | 'pdf')[];
  readonly draft?: boolean;
  readonly watch?: boolean;
}
