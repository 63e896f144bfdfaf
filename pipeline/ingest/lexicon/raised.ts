/** Raised and lowered characters of Unicode, each in the place of the one that it raises or lowers. */
export const plainMarks = '0123456789+-=';
export const raisedMarks = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼';
export const loweredMarks = '₀₁₂₃₄₅₆₇₈₉₊₋₌';

/** What a raised number behind is a power: units that are squared and cubed, letters of statistics, ten after a sign of multiplication. */
export const powerBases = '(?:(?:^|[^A-Za-zµμ])(?:[kcdhmnµμ]?m|s|R|r|x|y|χ|σ)|[×xX*·]\\s*10)$';

/** Ids, classes and roles of a link back from a note to its mark, and what such a link shows. */
export const backLinkNames = '(?:^|[-_:])(?:doc-backlink|footnote-?back(?:ref|link|reference)?|footnote_backlink|reversefootnote|cite-backlink|mw-cite-backlink|fn-?back|backlink|back-?ref)(?:$|[-_:])';
export const backArrows = '^[\\s\\uFE0E\\uFE0F^]*[↩↵↑⤴⏎↖⮌⬆^]+[\\s\\uFE0E\\uFE0F]*(?:[a-z\\d.,，、\\s]{0,40})$';
/** Ids and classes of what a link from a mark leads to. */
export const noteTargets = '(?:^|[-_:#])(?:foot|end|side)?(?:notes?|cite|fn|ftn|edn|ref|zhu|zhushi|n)(?:$|[-_:.\\d])';
