/** A part of what was counted before: 其中. English must say so, and must not add it on top. */
export const partZh = /其中|这其中|里面|当中/u;
export const partEn = /(?<!on top |outside )\b(?:of (?:which|whom|these|those|them|this|that|the (?:total|\w+ (?:total|projects?|firms?|companies|enterprises))|its|the \d[\d,]*|all)|includ\w+|among|within|out of|with|comprising|compris\w+|consist\w+|made up|accounted|accounting|account|accounts|where|wherein|in which|from (?:which|these|this)|thereof|alone|in particular|notably|specifically|namely|being|were in|share|contribut\w+|represent\w+)\b|(?:—|–|:|;|\(|,)\s*(?:\w+\s+){0,3}(?:\d[\d,.]*|\w+) (?:of|were|are|was|is|being)\b/iu;
/** On top of what was counted before. */
export const additionEn = /\b(?:another|an additional|additional(?:ly)?|in addition(?: to)?|plus|on top(?: of (?:which|that|this|these|them))?|over and above|besides|as well as|a further|further|also|apart from|aside from|not counting|excluding|together with|along with|extra|separately|moreover|(?<!value |values )adds?|adding)\b/iu;
export const additionZh = /另有|另外|此外|还有|还(?=[\p{Script=Han}]{0,6})|外加|再|加上|同时|并|也|以及|新增|又|除此|不含|不包括|增|追加|额外|另|进一步/u;
/** A part where the source adds. */
export const otherZh = /另有|另外|此外|还有|外加|另新增|另/u;
export const ofWhichEn = /(?<!on top |top |outside |because )\bof (?:which|whom|these|those|them)\b|\bincluding\b|\bamong (?:them|these|which|whom)\b/iu;
