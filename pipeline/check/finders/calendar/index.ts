import type { Finder } from '../../scene.ts';
import { toldAgeClaims } from './ages-told.ts';
import { ageClaims } from './ages.ts';
import { anniversaryClaims } from './anniversaries.ts';
import { clockClaims } from './clock.ts';
import { countedClaims } from './counted.ts';
import { dateClaims } from './dates.ts';
import { daySpanClaims } from './day-spans.ts';
import { editionsTold } from './editions-told.ts';
import { gapClaims } from './gaps.ts';
import { holidayClaims } from './holidays.ts';
import { hourClaims } from './hours.ts';
import { lengthClaims } from './lengths.ts';
import { nameClaims } from './named.ts';
import { sinceClaims } from './since.ts';
import { weekdayClaims } from './weekdays.ts';
import { yearSpanClaims } from './year-spans.ts';

/** What the calendar decides: dates and weekdays, anniversaries and ages, lengths of stretches and of parts of a day, years of plans. */
export const calendar: Finder = (scene) => [...dateClaims(scene), ...weekdayClaims(scene), ...anniversaryClaims(scene), ...ageClaims(scene), ...toldAgeClaims(scene), ...lengthClaims(scene), ...gapClaims(scene), ...holidayClaims(scene), ...hourClaims(scene), ...nameClaims(scene), ...sinceClaims(scene), ...countedClaims(scene), ...yearSpanClaims(scene), ...daySpanClaims(scene), ...clockClaims(scene), ...editionsTold(scene)];
