import type { Claim } from '../../../model/index.ts';
import type { Counted } from './counts.ts';

const reach = 200;
/** 5号线北延段12.4公里: a name, one figure and its unit. */
const item = /^(?:和|以及|另有|还有)?(?<name>[^，、。；:\n]*?\p{Script=Han}[^，、。；:\n\d]*?)(?:为|是|有|长|达|约|全长)?(?<digits>\d+(?:\.\d+)?)(?<unit>[\p{Script=Han}A-Za-z]{1,4})$/u;
const total = /^(?:合计|共计|总计|一共|总共|共|三者|两者|加起来)/u;

/** `已开通3条：5号线12.4公里，9号线28.7公里，机场线33.5公里，合计74.6公里`: names with a figure of one unit each, as many as counted. Only what agrees is told. */
export const claimOfMeasured = (s: string, { n, more, start, end, to, form, unit }: Counted): Claim | null => {
  const colon = /^[^，。；:()\n\d]{0,14}:/u.exec(s.slice(to, to + 16))?.[0];
  if (colon === undefined || more || form !== 'count' || n > 12) return null;
  const parts = /^[^。；\n]*/u.exec(s.slice(to + colon.length, to + colon.length + reach))?.[0].split(/[，、]/u) ?? [];
  const last = parts.findIndex((part) => total.test(part));
  const found = (last < 0 ? parts : parts.slice(0, last)).map((part) => item.exec(part.trim())?.groups);
  const units = new Set(found.map((groups) => groups?.['unit']));
  const names = new Set(found.map((groups) => groups?.['name']));
  if (found.length !== n || n < 2 || units.size !== 1 || units.has(undefined) || units.has(unit) || names.size !== n) return null;
  const shown = [...names].join('、');
  return {
    type: 'list-count', mentions: [{ start, end }], said: { start, end }, stated: String(n), computed: String(n), verdict: 'holds',
    note: { zh: `列出${shown}，计${n}项；文中所说为“${s.slice(start, end)}”。`, en: `${n} named (${shown}); the text says “${s.slice(start, end)}”.` },
  };
};
