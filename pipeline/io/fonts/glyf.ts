/**
 * The glyf transform of WOFF 2 (W3C, "WOFF File Format 2.0", 5.1): outlines as streams of like things, which pack better.
 * Nothing of them is lost; only flags and padding may be written otherwise when they are put back.
 */

/** Bytes that are written one after the other. */
const byteStream = () => {
  const bytes: number[] = [];
  const push = (...values: readonly number[]): void => void bytes.push(...values);
  return {
    bytes, push,
    word: (value: number): void => push((value >> 8) & 0xff, value & 0xff),
    /** 255UInt16: small numbers in one byte. */
    count: (value: number): void => {
      if (value < 253) push(value);
      else if (value < 506) push(255, value - 253);
      else if (value < 759) push(254, value - 506);
      else push(253, value >> 8, value & 0xff);
    },
    copy: (from: Buffer): void => { for (const byte of from) bytes.push(byte); },
  };
};
type Stream = ReturnType<typeof byteStream>;

const makeStreams = () => ({
  contours: byteStream(), points: byteStream(), flags: byteStream(), glyphs: byteStream(), composites: byteStream(), boxes: byteStream(), instructions: byteStream(),
});
type Streams = ReturnType<typeof makeStreams>;

/** A step from point to point: its flag, and one to four bytes (5.2, "Triplet Encoding"). */
const writeStep = (x: number, y: number, onCurve: boolean, flags: Stream, glyphs: Stream): void => {
  const [ax, ay] = [Math.abs(x), Math.abs(y)];
  const curve = onCurve ? 0 : 128;
  const [sx, sy] = [x < 0 ? 0 : 1, y < 0 ? 0 : 1];
  const signs = sx + 2 * sy;
  if (x === 0 && ay < 1280) {
    flags.push(curve + ((ay & 0xf00) >> 7) + sy);
    glyphs.push(ay & 0xff);
  } else if (y === 0 && ax < 1280) {
    flags.push(curve + 10 + ((ax & 0xf00) >> 7) + sx);
    glyphs.push(ax & 0xff);
  } else if (ax < 65 && ay < 65) {
    flags.push(curve + 20 + ((ax - 1) & 0x30) + (((ay - 1) & 0x30) >> 2) + signs);
    glyphs.push((((ax - 1) & 0xf) << 4) | ((ay - 1) & 0xf));
  } else if (ax < 769 && ay < 769) {
    flags.push(curve + 84 + 12 * (((ax - 1) & 0x300) >> 8) + (((ay - 1) & 0x300) >> 6) + signs);
    glyphs.push((ax - 1) & 0xff, (ay - 1) & 0xff);
  } else if (ax < 4096 && ay < 4096) {
    flags.push(curve + 120 + signs);
    glyphs.push(ax >> 4, ((ax & 0xf) << 4) | (ay >> 8), ay & 0xff);
  } else {
    flags.push(curve + 124 + signs);
    glyphs.push(ax >> 8, ax & 0xff, ay >> 8, ay & 0xff);
  }
};

interface Outline { readonly ends: readonly number[]; readonly flags: readonly number[]; readonly steps: readonly (readonly [x: number, y: number])[]; readonly instructions: Buffer }

/** One axis of a simple glyph's points, each relative to the one before (OpenType, "glyf"). */
const readAxis = (glyph: Buffer, from: number, flags: readonly number[], short: number, same: number): { readonly deltas: readonly number[]; readonly end: number } => {
  let at = from;
  const deltas = flags.map((flag) => {
    if (flag & short) return (flag & same ? 1 : -1) * glyph.readUInt8(at++);
    if (flag & same) return 0;
    at += 2;
    return glyph.readInt16BE(at - 2);
  });
  return { deltas, end: at };
};

const readOutline = (glyph: Buffer, contours: number): Outline => {
  const ends = Array.from({ length: contours }, (_, n) => glyph.readUInt16BE(10 + 2 * n));
  let at = 10 + 2 * contours;
  const length = glyph.readUInt16BE(at);
  const instructions = glyph.subarray(at + 2, at + 2 + length);
  at += 2 + length;
  const count = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyph.readUInt8(at++);
    const repeated = flag & 8 ? glyph.readUInt8(at++) : 0;
    for (let n = 0; n <= repeated; n += 1) flags.push(flag);
  }
  const x = readAxis(glyph, at, flags, 2, 16);
  const y = readAxis(glyph, x.end, flags, 4, 32);
  return { ends, flags, steps: flags.map((_, n) => [x.deltas[n] ?? 0, y.deltas[n] ?? 0]), instructions };
};

/** Whether the box of a glyph is that of its points, and need not be written. */
const boxFits = (glyph: Buffer, steps: Outline['steps']): boolean => {
  let [x, y] = [0, 0];
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [dx, dy] of steps) {
    x += dx;
    y += dy;
    [x, y].forEach((value, n) => {
      box[n] = Math.min(box[n] ?? value, value);
      box[n + 2] = Math.max(box[n + 2] ?? value, value);
    });
  }
  return box.every((value, n) => value === glyph.readInt16BE(2 + 2 * n));
};

const writeSimple = (glyph: Buffer, contours: number, streams: Streams): { readonly box: boolean; readonly overlap: boolean } => {
  const { ends, flags, steps, instructions } = readOutline(glyph, contours);
  streams.contours.word(contours);
  ends.forEach((end, n) => streams.points.count(end - (ends[n - 1] ?? -1)));
  steps.forEach(([x, y], n) => writeStep(x, y, ((flags[n] ?? 0) & 1) === 1, streams.flags, streams.glyphs));
  streams.glyphs.count(instructions.length);
  streams.instructions.copy(instructions);
  return { box: !boxFits(glyph, steps), overlap: ((flags[0] ?? 0) & 64) !== 0 };
};

/** A glyph made of others: its components as they are. */
const writeComposite = (glyph: Buffer, streams: Streams): void => {
  streams.contours.word(0xffff);
  let at = 10;
  let flags = 0;
  do {
    flags = glyph.readUInt16BE(at);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
  } while (flags & 32);
  streams.composites.copy(glyph.subarray(10, at));
  if ((flags & 256) === 0) return;
  const length = glyph.readUInt16BE(at);
  streams.glyphs.count(length);
  streams.instructions.copy(glyph.subarray(at + 2, at + 2 + length));
};

const bitmap = (set: readonly boolean[], bytes: number): Buffer => {
  const map = Buffer.alloc(bytes);
  set.forEach((on, n) => { if (on) map[n >> 3] = (map[n >> 3] ?? 0) | (0x80 >> (n & 7)); });
  return map;
};

/** `glyf` as WOFF 2 packs it. `longOffsets`: the form of `loca`, as `head` has it. */
export const transformGlyf = (glyf: Buffer, loca: Buffer, longOffsets: boolean): Buffer => {
  const offset = (n: number): number => (longOffsets ? loca.readUInt32BE(4 * n) : 2 * loca.readUInt16BE(2 * n));
  const count = loca.length / (longOffsets ? 4 : 2) - 1;
  const streams = makeStreams();
  const boxed: boolean[] = [];
  const overlaps: boolean[] = [];
  for (let n = 0; n < count; n += 1) {
    const glyph = glyf.subarray(offset(n), offset(n + 1));
    const contours = glyph.length === 0 ? 0 : glyph.readInt16BE(0);
    let own = { box: contours < 0, overlap: false };
    if (contours > 0) own = writeSimple(glyph, contours, streams);
    else if (contours < 0) writeComposite(glyph, streams);
    else streams.contours.word(0);
    if (own.box) streams.boxes.copy(glyph.subarray(2, 10));
    boxed.push(own.box);
    overlaps.push(own.overlap);
  }
  const overlapping = overlaps.includes(true);
  const { contours, points, flags, glyphs, composites, boxes, instructions } = streams;
  const boxMap = bitmap(boxed, 4 * ((count + 31) >> 5));
  const parts = [contours.bytes, points.bytes, flags.bytes, glyphs.bytes, composites.bytes, [...boxMap, ...boxes.bytes], instructions.bytes].map((bytes) => Buffer.from(bytes));
  const head = Buffer.alloc(36);
  head.writeUInt16BE(overlapping ? 1 : 0, 2);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(longOffsets ? 1 : 0, 6);
  parts.forEach((part, n) => head.writeUInt32BE(part.length, 8 + 4 * n));
  return Buffer.concat([head, ...parts, ...(overlapping ? [bitmap(overlaps, (count + 7) >> 3)] : [])]);
};
