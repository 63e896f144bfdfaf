import type { Finder } from '../../scene.ts';
import { anniversaryClaims } from './anniversaries.ts';
import { countedClaims } from './counted.ts';
import { dateClaims } from './dates.ts';
import { lengthClaims } from './lengths.ts';
import { nameClaims } from './named.ts';
import { sinceClaims } from './since.ts';

/** What the calendar decides: dates and weekdays, anniversaries and ages, lengths of stretches, years of plans. */
export const calendar: Finder = (scene) => [...dateClaims(scene), ...anniversaryClaims(scene), ...lengthClaims(scene), ...nameClaims(scene), ...sinceClaims(scene), ...countedClaims(scene)];
