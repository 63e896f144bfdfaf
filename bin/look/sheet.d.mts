/** One picture and its fellow of the last version: addresses seen from the sheet, `share` the part of it that differs. */
export interface SheetEntry {
  readonly name: string;
  readonly state: 'changed' | 'new' | 'gone' | 'same';
  readonly share: number;
  readonly before: string | null;
  readonly now: string | null;
}
export declare const sheet: (title: string, entries: readonly SheetEntry[]) => string;
