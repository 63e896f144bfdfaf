import Handlebars from 'handlebars';
import type { Finding, Templates } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';

const find = finder(briefingRules);

interface Call {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** The partials that a template calls, with their places. */
const callsOf = (text: string): readonly Call[] => {
  const calls: Call[] = [];
  const walk = Handlebars.Visitor.prototype;
  const visitor: Handlebars.Visitor = Object.assign(new Handlebars.Visitor(), {
    PartialStatement(node: hbs.AST.PartialStatement) {
      if ('original' in node.name) calls.push({ name: String(node.name.original), line: node.loc.start.line, column: node.loc.start.column + 1 });
      walk.PartialStatement.call(visitor, node);
    },
  });
  visitor.accept(Handlebars.parse(text));
  return calls;
};

/** The calls by which partials come back to themselves: asked for when a page did not end, since a circle may end. */
export const circleFindings = (partials: Templates['partials']): readonly Finding[] => {
  const calls = new Map(Object.entries(partials).map(([name, { text }]) => [name, callsOf(text)]));
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    from === goal || (!seen.has(from) && (seen.add(from), (calls.get(from) ?? []).some(({ name }) => reaches(name, goal, seen))));
  return Object.entries(partials).flatMap(([name, { file }]) => (calls.get(name) ?? [])
    .filter((call) => reaches(call.name, name, new Set()))
    .map((call) => find('template-ends', { file, line: call.line, column: call.column }, { actual: call.name })));
};
