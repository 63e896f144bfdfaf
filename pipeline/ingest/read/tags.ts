import { trimLine } from '../text.ts';

/** Tags that set text apart and say nothing of what it is. */
const setting = 'center|font|span|small|big|div|p|section|article|figure|figcaption|u|br|hr|img|a';
/** What stands in a tag behind its name: marks of tags only between quotation marks. */
const attributes = '(?:(?:[^<>"\']|"[^"]{0,400}"|\'[^\']{0,400}\'){0,400}|[^<>]{0,400})';
const tag = new RegExp(`</?(?:${setting})\\b${attributes}/?>`, 'giu');
const opening = new RegExp(`^\\s*<(?:center|font|span|small|big|div|p|section|figure|figcaption)\\b${attributes}>`, 'iu');
const closing = new RegExp('</(?:center|font|span|small|big|div|p|section|figure|figcaption)\\s*>\\s*$', 'iu');
/** A line with tags is not longer: more is a page, not Markdown. */
const longest = 4000;

/** Whether a line holds nothing but tags of that kind: <center>, <br>, </div>. */
export const tagsOnly = (line: string): boolean => line.length <= longest && /^\s*</u.test(line) && trimLine(line.replace(tag, '')) === '';

/** Whether such tags stand around a line, which Markdown would take for no text at all: <center>图1 …</center>. */
export const bareTags = (line: string): boolean => line.length <= longest && (opening.test(line) || (closing.test(line) && !/<(?!\/)[a-z]/iu.test(line)));

/** The line without them. */
export const innerOf = (line: string): string => trimLine(line.replace(tag, ''));

/** Whether its tags centre the line. */
export const centredTag = (line: string): boolean => /<center\b|align\s*[=:]\s*["']?center/iu.test(line.slice(0, longest));
