/** subset-font 2.9 has no types of its own; these are the options that we use. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    /** OpenType features to keep; all where absent. */
    readonly keepFeatures?: readonly string[];
    /** Do not take in the glyphs that only features reach. */
    readonly noLayoutClosure?: boolean;
    readonly noHinting?: boolean;
    /** Tables to leave out, by their tags. */
    readonly dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
