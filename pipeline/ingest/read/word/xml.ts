import { Parser } from 'saxen';

/** An element of a document's XML; `text` is that of its own text nodes. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

interface Open { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Xml[]; text: string }

/** Why a part of a document was not read. */
export interface XmlFault { readonly fault: 'deep' | 'doctype' | 'broken'; readonly actual: string }

/** Word writes no deeper than some sixty elements, tables in tables with it. */
export const deepestXml = 300;

const attributesOf = (raw: Readonly<Record<string, string>>, decode: (text: string) => string): Readonly<Record<string, string>> => {
  for (const key in raw) if (raw[key]?.includes('&') === true) return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decode(value)]));
  return raw;
};

/** Reads the XML of a part without recursion. A document type is refused: it could name other files, or define text without end. */
export const readXml = (xml: string): Xml | XmlFault => {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let fault: XmlFault | null = null;
  const parser = new Parser();
  const stop = (reason: XmlFault): void => {
    fault ??= reason;
    parser.stop();
  };
  parser.on('openTag', (name, attributes, decode) => {
    if (stack.length > deepestXml) return stop({ fault: 'deep', actual: String(stack.length) });
    const element: Open = { name, attributes: attributesOf(attributes(), decode), children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
    return undefined;
  }).on('closeTag', () => { stack.pop(); })
    .on('text', (text, decode) => { const top = stack.at(-1); if (top) top.text += text.includes('&') ? decode(text) : text; })
    .on('cdata', (text) => { const top = stack.at(-1); if (top) top.text += text; })
    .on('attention', () => { stop({ fault: 'doctype', actual: '<!DOCTYPE' }); })
    .on('error', (error) => { stop({ fault: 'broken', actual: error.message.slice(0, 60) }); });
  parser.parse(xml.replace(/^\uFEFF/u, ''));
  return fault ?? root.children[0] ?? { fault: 'broken', actual: 'empty' };
};

export const child = (element: Xml | undefined, name: string): Xml | undefined => element?.children.find((one) => one.name === name);
export const childrenOf = (element: Xml | undefined, name: string): readonly Xml[] => element?.children.filter((one) => one.name === name) ?? [];
/** Value of `w:val` of a child; undefined where there is no such child. */
export const valueOf = (element: Xml | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val'];
/** A property that is on by being there: `<w:b/>`, `<w:b w:val="1"/>`; undefined where it is not there. */
export const switchOf = (element: Xml | undefined, name: string): boolean | undefined => {
  const found = child(element, name);
  return found && !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '');
};
