import type { Finder } from '../../scene.ts';
import { movedClaims } from './moved.ts';
import { shortenedClaims } from './shortened.ts';

/** Lengths and times of the clock that are moved, and by how much. */
export const durations: Finder = (scene) => [...shortenedClaims(scene), ...movedClaims(scene)];
