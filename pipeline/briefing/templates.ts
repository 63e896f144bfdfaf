import Handlebars from 'handlebars';
import type { Finding, Place, Templates } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { circleFindings } from './circle.ts';
import { helperNames } from './helpers.ts';
import { styleFaults } from './css.ts';
import { markupFaults } from './inert.ts';
import { pointAt, syntaxFault } from './syntax.ts';

const find = finder(briefingRules);

/** A template file. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

const known = new Set<string>(helperNames);

const nameOf = (path: object): string => ('original' in path ? String(path.original) : '');

/** Walks a template for calls of what does not exist, so that all faults of all files are found at once. */
const inspectProgram = (program: hbs.AST.Program, file: string, partials: ReadonlySet<string>): readonly Finding[] => {
  const faults: Finding[] = [];
  const walk = Handlebars.Visitor.prototype;
  const at = (loc: hbs.AST.SourceLocation): Place => ({ file, line: loc.start.line, column: loc.start.column + 1 });
  const mustBeKnown = (path: hbs.AST.PathExpression | hbs.AST.Literal): void => {
    if (known.has(nameOf(path))) return;
    faults.push(find('template-helper-known', at(path.loc), { actual: nameOf(path), expected: helperNames.join(', ') }));
  };
  const visitor: Handlebars.Visitor = Object.assign(new Handlebars.Visitor(), {
    MustacheStatement(node: hbs.AST.MustacheStatement) {
      if (node.params.length > 0 || node.hash) mustBeKnown(node.path);
      if (!node.escaped) faults.push(find('template-escapes', at(node.loc), { actual: nameOf(node.path) }));
      walk.MustacheStatement.call(visitor, node);
    },
    BlockStatement(node: hbs.AST.BlockStatement) {
      mustBeKnown(node.path);
      walk.BlockStatement.call(visitor, node);
    },
    SubExpression(node: hbs.AST.SubExpression) {
      mustBeKnown(node.path);
      walk.SubExpression.call(visitor, node);
    },
    PartialStatement(node: hbs.AST.PartialStatement) {
      const name = nameOf(node.name);
      if (!partials.has(name)) faults.push(find('template-partial-known', at(node.loc), { actual: name, expected: [...partials].join(', ') }));
      walk.PartialStatement.call(visitor, node);
    },
  });
  visitor.accept(program);
  return faults;
};

const placed = (error: unknown, template: TemplateFile, rule: 'template-syntax' | 'template-property-known'): Finding => {
  const fault = syntaxFault(error, template.text);
  return find(rule, { file: template.file, line: fault.line, column: fault.column }, { actual: fault.message });
};

const at = ({ file, text }: TemplateFile, offset: number): Place => {
  const { line, column } = pointAt(text, offset);
  return { file, line, column };
};

const inspectStyle = (style: TemplateFile): readonly Finding[] => styleFaults(style.text).map(({ kind, offset, words }) =>
  find(kind === 'fetches' ? 'style-self-contained' : 'style-closed', at(style, offset), { actual: words }));

const inspect = (template: TemplateFile, partials: ReadonlySet<string>): readonly Finding[] => {
  try {
    return [
      ...inspectProgram(Handlebars.parse(template.text), template.file, partials),
      ...markupFaults(template.text).map(({ offset, words }) => find('template-self-contained', at(template, offset), { actual: words })),
    ];
  } catch (error) {
    return [placed(error, template, 'template-syntax')];
  }
};

/** All faults of pages, partials and styles that show without a view: syntax, unknown partial or helper, unescaped output, what is fetched. */
export const inspectTemplates = (templates: Templates): readonly Finding[] => {
  const partials = new Set(Object.keys(templates.partials));
  return [
    ...[...Object.values(templates.partials), ...Object.values(templates.pages)].flatMap((template) => inspect(template, partials)),
    ...templates.styles.flatMap(inspectStyle),
  ];
};

/** Strict: a missing name is a fault. Nothing but our helpers can be called, nothing inherited can be read. */
const compileOptions = {
  strict: true, knownHelpersOnly: true, preventIndent: true,
  knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])) as unknown as KnownHelpers,
} as const;

/** Runs a page with its partials over plain data; the first missing name ends it as a finding in its own file. */
export const runTemplate = (
  page: TemplateFile,
  partials: Readonly<Record<string, TemplateFile>>,
  context: unknown,
  helpers: Record<string, Handlebars.HelperDelegate>,
): { readonly html: string | null; readonly findings: readonly Finding[] } => {
  // The innermost file that a fault passes on its way out is the one it arose in.
  const faults: Finding[] = [];
  const compile = (template: TemplateFile): Handlebars.TemplateDelegate => {
    const compiled = Handlebars.compile<unknown>(template.text, compileOptions);
    return (given: unknown, options?: Handlebars.RuntimeOptions) => {
      try {
        return compiled(given, options);
      } catch (error) {
        if (faults.length === 0 && error instanceof Error && 'lineNumber' in error) faults.push(placed(error, template, 'template-property-known'));
        throw error;
      }
    };
  };
  try {
    const compiled = Object.fromEntries(Object.entries(partials).map(([name, partial]) => [name, compile(partial)]));
    const options = { helpers, partials: compiled, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
    return { html: compile(page)(context, options), findings: [] };
  } catch (error) {
    // The stack is full: partials that call one another without end.
    if (faults.length === 0 && error instanceof RangeError) faults.push(...circleFindings(partials));
    if (faults.length === 0) throw error;
    return { html: null, findings: faults };
  }
};
