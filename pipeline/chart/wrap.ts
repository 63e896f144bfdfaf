/** Marks that may not begin a line (CLREQ), and those that may not end one. */
const closing = /^[，。、；：！？）」』】》〉”’,.;:!?)\]%‰]/u;
const opening = /[（「『【《〈“‘([]$/u;

/** Places where a line may end: after a space, and on either side of a Han character, but for punctuation. */
const pieces = (text: string): readonly string[] =>
  text.split(/(?<=[\s-])|(?<=\p{Script=Han}|[，。、；：！？）])|(?=\p{Script=Han})/u).reduce<string[]>((list, piece) => {
    const last = list.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last))) list[list.length - 1] = last + piece;
    else list.push(piece);
    return list;
  }, []);

/** Breaks a text into lines no wider than `width` px, where its script allows; a piece wider than that stands alone. */
export const wrapText = (text: string, width: number, measure: (text: string) => number): string | readonly string[] => {
  const lines: string[] = [];
  for (const piece of pieces(text.trim())) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + piece).trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const tidy = lines.map((line) => line.trim());
  return tidy.length > 1 ? tidy : tidy[0] ?? '';
};
