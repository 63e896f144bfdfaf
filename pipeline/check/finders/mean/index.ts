import type { Finder } from '../../scene.ts';
import { meanChanges } from './change.ts';
import { meansOfGroups } from './of-groups.ts';
import { perRole } from './per-role.ts';
import { perPrice } from './price.ts';
import { perHead, perThing } from './thing.ts';
import { perTime } from './time.ts';

/** Means beside total and count. */
export const findMean: Finder = (scene) => [
  ...scene.figures.flatMap((f) => {
    if (!(f.role === 'level' || (f.role === 'change' && /[户亩人]均/u.test(f.lead))) || !/均|每/u.test(scene.s.slice(Math.max(0, f.m.start - Math.max(f.lead.length, 16)), f.m.start)) || f.m.kind === 'percent' || f.m.kind === 'duration') return [];
    const claim = perHead(scene, f) ?? perTime(scene, f) ?? perPrice(scene, f) ?? perThing(scene, f);
    return claim ? [claim] : [];
  }),
  ...meanChanges(scene), ...meansOfGroups(scene), ...perRole(scene),
];
