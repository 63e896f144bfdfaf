import type { Comparator } from '../../../model/index.ts';

/** What a comparator phrase says; `below` marks nearly (approx from below). */
export interface Comparison {
  readonly comparator: Comparator;
  readonly dir?: 'below';
  /** Followed by an article and a mark: exceeded *the* RMB 1 trillion *mark*. */
  readonly mark?: true;
}

const list = (comparison: Comparison, words: string): [string, Comparison][] => words.split('|').map((word) => [word, comparison]);

/**
 * Phrases that stand directly before a number (an article may stand between). The longest wins. Words that do other work too
 * (over, under, about, pass, as much as) have their exceptions in `comparator.ts`.
 */
export const before: ReadonlyMap<string, Comparison> = new Map([
  ...list({ comparator: 'gt' }, 'more than|over|above|in excess of|upwards of|upward of|north of|greater than|higher than|longer than|older than|larger than|bigger than|better than|later than|beyond|well over|well above|just over|slightly over|a little over|slightly more than|a little more than|well in excess of|>'),
  ...list({ comparator: 'gt', mark: true }, 'exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|pass|passes|passed|passing|cross|crosses|crossed|crossing|break|breaks|broke|broken|breaking|break through|breaks through|broke through|broken through|breaking through|breach|breached|outstrip|outstripped|overtake|overtook|overtopped'),
  ...list({ comparator: 'ge' }, 'at least|no less than|not less than|no fewer than|not fewer than|not lower than|no lower than|a minimum of|minimum of|a minimum|minimum|not below|no shorter than|not shorter than|no smaller than|no worse than|at or above|equal to or above|a floor of|floor of|≥|>='),
  ...list({ comparator: 'lt' }, 'less than|fewer than|under|below|lower than|short of|fall short of|falls short of|fell short of|falling short of|not quite|younger than|shorter than|smaller than|earlier than|<'),
  ...list({ comparator: 'le' }, 'no more than|not more than|not exceeding|not exceed|no greater than|not greater than|no higher than|not higher than|within|at most|at the most|not over|not above|no longer than|not longer than|no later than|not later than|no larger than|not larger than|no bigger than|no older than|no better than|at or below|equal to or below|≤|<='),
  ...list({ comparator: 'max' }, 'up to|a maximum of|maximum of|a maximum|maximum|capped at|cap of|a cap of|ceiling of|a ceiling of|a ceiling at|upper limit of|an upper limit of|a limit of|to a maximum of|ceiling at|maximum amount of|subject to a limit of'),
  ...list({ comparator: 'approx' }, 'about|around|approximately|roughly|some|circa|in the region of|in the order of|in the vicinity of|in the neighbourhood of|in the range of about|or about|~|≈|approx.|approx|ca.'),
  ...list({ comparator: 'approx', dir: 'below' }, 'nearly|almost|close to|just under|just below|approaching|not far short of|nearing|near|just short of|little short of|slightly less than|slightly under|slightly below|a little under|well-nigh|getting on for|shy of|just shy of|virtually|approached|approach|approaches|neared'),
]);

/** Phrases directly after the number and its noun-less end. */
export const after: ReadonlyMap<string, Comparison> = new Map([
  ...list({ comparator: 'ge' }, 'or more|or above|and above|or higher|or over|and over|or greater|or longer|or older|or later|or beyond|and older|and beyond|at minimum|and more|and up|or upwards|and upwards|and higher'),
  ...list({ comparator: 'le' }, 'or less|or below|or fewer|or lower|or under|at most|at the most|and below|and under|and less|or shorter'),
  ...list({ comparator: 'approx' }, 'or so|or thereabouts'),
  ...list({ comparator: 'gt' }, '-plus|+|-odd|plus'),
  ...list({ comparator: 'ge' }, 'at least|at the least'),
]);

/** After `under`: a heading, a law, a plan governs; nothing is less than it. */
export const governed: ReadonlySet<string> = new Set(
  'categories headings chapters themes plans programmes programs schemes policies laws brands projects names agreements treaties conditions circumstances pillars departments ministries titles scenarios regimes frameworks initiatives'.split(' '),
);

/** Before `up to`: verbs of motion, after which it leads to a value and is no ceiling (edged up to 1.7 per cent). */
export const movedUp: ReadonlySet<string> = new Set(
  'edged rose went picked inched moved ticked crept pushed climbed jumped go goes brought shot driven speeded sped grew soared'.split(' '),
);

/** Before `as much as`: a ceiling of what may be given. Elsewhere it only says how much. */
export const grants: ReadonlySet<string> = new Set(
  'grant grants subsidy subsidies subsidise subsidize subsidised subsidized reward rewards rewarded award awards awarded fund funds funding support bonus bonuses allowance allowances receive receives aid rebate rebates loan loans borrow compensation eligible entitled fine fines fined apply granted paid pay'.split(' '),
);
