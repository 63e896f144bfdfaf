import Handlebars from 'handlebars';
import type { Finding, Templates } from '../model/index.ts';
import { briefingRules, finder } from '../finding/index.ts';
import { helperNames } from './helpers.ts';
import { syntaxFault } from './syntax.ts';

const find = finder(briefingRules);

/** A template file. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

const known = new Set<string>(helperNames);

/** Walks a template for calls of what does not exist, so that all faults of all files are found at once. */
class Inspector extends Handlebars.Visitor {
  readonly faults: Finding[] = [];
  declare file: string;
  declare partials: ReadonlySet<string>;

  private at(loc: hbs.AST.SourceLocation) {
    return { file: this.file, line: loc.start.line, column: loc.start.column + 1 };
  }

  private call(path: hbs.AST.PathExpression | hbs.AST.Literal, params: readonly unknown[], hash: unknown): void {
    const name = 'original' in path ? String(path.original) : '';
    if ((params.length > 0 || hash) && !known.has(name)) {
      this.faults.push(find('template-helper-known', this.at(path.loc), { actual: name, expected: helperNames.join(', ') }));
    }
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    this.call(node.path, node.params, node.hash);
    if (!node.escaped) this.faults.push(find('template-escapes', this.at(node.loc), { actual: 'original' in node.path ? String(node.path.original) : '' }));
    super.MustacheStatement(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const name = 'original' in node.path ? String(node.path.original) : '';
    if (!known.has(name)) this.faults.push(find('template-helper-known', this.at(node.path.loc), { actual: name, expected: helperNames.join(', ') }));
    super.BlockStatement(node);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.call(node.path, [''], node.hash);
    super.SubExpression(node);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    const name = 'original' in node.name ? String(node.name.original) : '';
    if (!this.partials.has(name)) {
      this.faults.push(find('template-partial-known', this.at(node.loc), { actual: name, expected: [...this.partials].join(', ') }));
    }
    super.PartialStatement(node);
  }
}

/** Every fault of one template file that can be seen without a view. */
const inspect = (template: TemplateFile, partials: ReadonlySet<string>): readonly Finding[] => {
  try {
    const inspector = new Inspector();
    inspector.file = template.file;
    inspector.partials = partials;
    inspector.accept(Handlebars.parse(template.text));
    return inspector.faults;
  } catch (error) {
    const fault = syntaxFault(error, template.text);
    return [find('template-syntax', { file: template.file, line: fault.line, column: fault.column }, { actual: fault.message })];
  }
};

/** All faults of pages and partials: syntax, unknown partial, unknown helper, unescaped output. */
export const inspectTemplates = (templates: Templates): readonly Finding[] => {
  const partials = new Set(Object.keys(templates.partials));
  return [...Object.values(templates.partials), ...Object.values(templates.pages)].flatMap((template) => inspect(template, partials));
};

/** A fault at run time that already knows the file of the partial in which it arose. */
class TemplateFault extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.ruleId);
    this.finding = finding;
  }
}

const compileOne = (template: TemplateFile): Handlebars.TemplateDelegate => {
  const compiled: Handlebars.TemplateDelegate = Handlebars.compile(template.text, {
    strict: true, knownHelpersOnly: true, preventIndent: true,
    knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])) as unknown as KnownHelpers,
  });
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    try {
      return compiled(context, options);
    } catch (error) {
      if (error instanceof TemplateFault || !(error instanceof Error) || !('lineNumber' in error)) throw error;
      const fault = syntaxFault(error, template.text);
      throw new TemplateFault(find('template-property-known', { file: template.file, line: fault.line, column: fault.column }, { actual: fault.message }));
    }
  };
};

/** Runs a page with its partials over plain data; the first missing name ends it as a finding. */
export const runTemplate = (
  page: TemplateFile,
  partials: Readonly<Record<string, TemplateFile>>,
  context: unknown,
  helpers: Record<string, Handlebars.HelperDelegate>,
): { readonly html: string | null; readonly findings: readonly Finding[] } => {
  try {
    const compiled = Object.fromEntries(Object.entries(partials).map(([name, partial]) => [name, compileOne(partial)]));
    const html = compileOne(page)(context, { helpers, partials: compiled, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
    return { html, findings: [] };
  } catch (error) {
    if (error instanceof TemplateFault) return { html: null, findings: [error.finding] };
    throw error;
  }
};
