import type { Sense } from '../../../model/index.ts';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Verbs and nouns that say a figure went up, went down, or is a level. Nearest before the number wins. */
const growth = words(`up grow grows grew grown growing growth increase increases increased increasing rise rises rose risen rising gain gains gained gaining
  climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring expand expands expanded expanding expansion
  raise raised raises raising boost boosts boosted leap leaps leapt leaped advance advanced advances improve improves improved improving improvement
  accelerate accelerated added adding add adds pick picked edged uptick rebound rebounded recovered appreciation appreciated widen widened widening
  lift lifted lifting strengthened upsurge hike hiked inched swelled multiplied extended lengthened longer upward increment increments uplift
  doubled tripled quadrupled net-increase incremental skyrocketed spiked mounted enlarged`);
const decline = words(`down fall falls fell fallen falling decline declines declined declining decrease decreases decreased decreasing drop drops dropped dropping
  cut cuts cutting reduce reduces reduced reducing reduction reductions shrink shrinks shrank shrunk shrinking contract contracts contracted contraction
  lower lowers lowered lowering narrow narrows narrowed narrowing slip slips slipped slide slid slump slumped plunge plunged tumble tumbled dip dipped
  ease eased shed slashed slash slashes slashing save saves saved saving savings lose loses lost shortened shorten shortening trimmed weakened slow slowed slows slowing slowdown decelerated retreated sank
  depreciated depreciation plummeted waive waived rebate rebates discount discounts off concession lessened curtailed downward haircut haircuts shortfall fewer halved moderated`);
const level = words(`account accounts accounted accounting share shares proportion ratio rate rates reach reached reaches reaching stand stands stood standing was were is are be been
  represent represents represented representing make makes made making comprise comprises comprised comprising constitute constitutes constituted contribute contributes contributed contributing
  cover covers covered covering occupy occupied total totalled totaled exceed exceeded exceeds exceeding surpassed topped hold holds held holding stake target level levels
  coverage margin remained remain remains register registered recorded posted averaged amounting amounted completion pass attained attain achieved achieve
  inflation unemployment equivalent occupying at near only invested used owned than least with`);

export const cues: ReadonlyMap<string, Sense> = new Map([
  ...level.map((word) => [word, 'level'] as const),
  ...decline.map((word) => [word, 'decline'] as const),
  ...growth.map((word) => [word, 'growth'] as const),
]);

/** Change verbs: from A to B after one of them is two mentions, and the end point is a level. */
export const changes: ReadonlySet<string> = new Set([...growth, ...decline, ...words(`change changed changes changing move moved moves moving go goes went gone
  shift shifted turn turned turning transformed adjust adjusted revised bring brought bringing extend extends develop developed developing upgrade upgraded
  postponed increasing up down ranking promoted jumped switched evolved swung return returned compress compressed compressing`)]);

/** Nouns and participles right after a percentage: 5% growth, a 10 percent year-on-year rise, a 20% reduction. */
export const headGrowth: ReadonlySet<string> = new Set(words('growth increase rise gain expansion jump surge improvement increases rises leap hike uplift appreciation upturn rebound'));
export const headDecline: ReadonlySet<string> = new Set(words('haircut decline decrease drop fall reduction cut contraction declines decreases cuts reductions slump loss saving savings discount rebate fewer concession dip depreciation less-than-last waiver'));

/** Adjectives between a percentage and such a noun. */
export const headFillers: ReadonlySet<string> = new Set(words('year on month quarter annual annually average yearly real nominal yoy overall net monthly economic gdp export output revenue sales sharp - further tax rate rent cumulative compound per a profit income price'));

/** Comparisons after the figure (5% higher than). Against another time they are growth or decline, against another series higher or lower. */
export const moreWords: ReadonlySet<string> = new Set(words('higher more above faster greater longer larger bigger better ahead over quicker steeper upward deeper wider'));
export const lessWords: ReadonlySet<string> = new Set(words('lower less below fewer slower smaller shorter cheaper under behind lighter narrower'));

/** What is compared is the same series at another time. */
export const otherTime: ReadonlySet<string> = new Set(words('year period january february march april may june july august september october november december previous earlier ago last before month quarter beginning prior start yesterday preceding'));
