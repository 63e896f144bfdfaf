/** Advance widths of a face. */
export interface Metrics {
  readonly has: (codePoint: number) => boolean;
  /** Advance in em; null where the face has no glyph. */
  readonly advance: (codePoint: number) => number | null;
}

type GlyphOf = (codePoint: number) => number;

const tableOf = (sfnt: Buffer, tag: string): Buffer => {
  for (let at = 12, left = sfnt.readUInt16BE(4); left > 0; at += 16, left -= 1) {
    if (sfnt.toString('latin1', at, at + 4) !== tag) continue;
    const offset = sfnt.readUInt32BE(at + 8);
    return sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12));
  }
  throw new Error(`The font has no table ${tag}`);
};

/** The index of the first of `count` ascending values (read by `endAt`) that is not below `wanted`; `count` if none. */
const firstNotBelow = (count: number, wanted: number, endAt: (index: number) => number): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Format 12: groups of characters with consecutive glyphs, over all of Unicode. */
const segmentedCoverage = (map: Buffer): GlyphOf => {
  const count = map.readUInt32BE(12);
  return (code) => {
    const at = 16 + 12 * firstNotBelow(count, code, (index) => map.readUInt32BE(16 + 12 * index + 4));
    if (at >= 16 + 12 * count || map.readUInt32BE(at) > code) return 0;
    return map.readUInt32BE(at + 8) + code - map.readUInt32BE(at);
  };
};

/** Format 4: segments of the Basic Multilingual Plane, each with a delta or its own list of glyphs. */
const segmentMapping = (map: Buffer): GlyphOf => {
  const double = map.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + double, 16 + 2 * double, 16 + 3 * double] as const;
  return (code) => {
    if (code > 0xffff) return 0;
    const at = 2 * firstNotBelow(double / 2, code, (index) => map.readUInt16BE(ends + 2 * index));
    if (at >= double || map.readUInt16BE(starts + at) > code) return 0;
    const range = map.readUInt16BE(ranges + at);
    const delta = map.readUInt16BE(deltas + at);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = map.readUInt16BE(ranges + at + range + 2 * (code - map.readUInt16BE(starts + at)));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
};

/** The glyph of a character, 0 for none: by the widest Unicode map that the font has (OpenType, "cmap"). */
const characterMap = (cmap: Buffer): GlyphOf => {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)));
  const wide = maps.find((map) => map.readUInt16BE(0) === 12);
  if (wide) return segmentedCoverage(wide);
  const narrow = maps.find((map) => map.readUInt16BE(0) === 4);
  if (narrow) return segmentMapping(narrow);
  throw new Error('The font has no Unicode character map that we read');
};

/**
 * Metrics of a TrueType font, read from its tables `cmap` and `hmtx` where they stand. Why not fontkit: its import alone
 * costs more than all that we measure (a test holds that both agree).
 */
export const readMetrics = (sfnt: Buffer): Metrics => {
  const unitsPerEm = tableOf(sfnt, 'head').readUInt16BE(18);
  const measured = tableOf(sfnt, 'hhea').readUInt16BE(34);
  const widths = tableOf(sfnt, 'hmtx');
  const glyphOf = characterMap(tableOf(sfnt, 'cmap'));
  return {
    has: (code) => glyphOf(code) !== 0,
    advance: (code) => {
      const glyph = glyphOf(code);
      // Glyphs beyond the table's length have the advance of its last.
      return glyph === 0 ? null : widths.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    },
  };
};
