/** saxen 11.2 has no types of its own; these are the hooks that we use. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(name: 'openTag', hook: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode, selfClosing: boolean) => void): this;
    on(name: 'closeTag', hook: (name: string) => void): this;
    on(name: 'text', hook: (text: string, decode: Decode) => void): this;
    on(name: 'cdata', hook: (text: string) => void): this;
    on(name: 'attention', hook: (text: string) => void): this;
    on(name: 'error', hook: (error: Error) => void): this;
    parse(xml: string): this;
    stop(): void;
  }
}
