import { describe, expect, it } from 'vitest';
import { styleFaults } from '../../pipeline/briefing/css.ts';
import { markupFaults } from '../../pipeline/briefing/inert.ts';
import { templates } from '../support/briefing.ts';
import { workOf } from '../support/work.ts';

const words = (faults: readonly { readonly words: string; readonly offset: number }[]): readonly (readonly [number, string])[] => faults.map(({ offset, words: found }) => [offset, found]);

describe('a style', () => {
  it.each([
    '', '.a { color: red }', '@media print { .a:is(b, c)::before { content: "url(http://x)"; } }', '/* @import url(http://x) { */ .a { b: url(#c) }',
    ".a { background: url(data:image/png;base64,AA//==) }", '.a { background: url( "data:image/svg+xml,<svg>" ) }', '.a { content: "\\"}" }', '.import { --url: 1 } .b { color: var(--import) }',
    '.a { background: image-set("data:image/png,x" type("image/png")) }', '.a[href="http://x"] { color: red }', '.\\31 a { color: red }',
  ])('fetches nothing: %s', (css) => {
    expect(styleFaults(css)).toEqual([]);
  });

  it.each<readonly [string, readonly [number, string]]>([
    ['.a { b: url(http://x/y) }', [8, 'url(http://x/y']], ['.a { b: URL( "//x" ) }', [8, 'URL( "//x"']], ["@import 'x.css';", [0, '@import']],
    ['@\\69mport "x";', [0, '@\\69mport']], ['.a { b: \\75 rl(x.png) }', [8, '\\75 rl(x.png']], ['.a { b: url(x.png) }', [8, 'url(x.png']],
    ['.a { b: image-set("x.png" 1x) }', [18, '"x.png"']], ['@font-face { src: src("x") }', [22, '"x"']], ['.a { b: url("\\68ttp://x") }', [8, 'url("\\68ttp://x"']],
  ])('fetches: %s', (css, fault) => {
    expect(styleFaults(css).map(({ kind }) => kind)).toEqual(['fetches']);
    expect(words(styleFaults(css))).toEqual([fault]);
  });

  it.each<readonly [string, number]>([
    ['.a { color: red', 3], ['.a { b: c( } d { }', 8], ['.a { } }', 7], ['.a { content: "b\n }', 14], ['.a { } /* b', 7], ['@media print { .a { }', 13], ['.a { b: url(#c', 8],
  ])('is not closed: %s', (css, offset) => {
    expect(styleFaults(css).map(({ kind, offset: at }) => [kind, at])).toEqual([['open', offset]]);
  });

  it('of the house itself is sound', () => {
    for (const { file, text } of templates.styles) expect(styleFaults(text), file).toEqual([]);
  });
});

describe('a template', () => {
  it.each([
    '<p class="a{{#if b}} c{{/if}}"{{#if d}} lang="{{e}}"{{/if}}>{{f}}</p>', '<a href="{{href}}">x</a> <a href="https://example.org">y</a> <a href="#z">z</a>',
    '<img src="data:image/png;base64,AA" alt="">', '<script type="application/json">{{sentences}}</script>', '<style>{{style}}</style>', '<!-- <iframe src="x"> -->',
    '{{!-- <iframe src="http://x"> --}}', '<meta http-equiv="Content-Security-Policy" content="x">', '1 < 2 <3', '<p data-on="x">', '{{#each a}}<i>{{/each}}', '<svg><use href="#a"/></svg>',
    '<p style="color: {{c}}">',
  ])('loads, sends and runs nothing: %s', (text) => {
    expect(markupFaults(text)).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['<iframe srcdoc="x"></iframe>', '<iframe srcdoc="x">'], ['<IMG SRC=//x alt>', 'SRC=//x'], ['<img src="{{a}}">', 'src="{{a}}"'], ['<img alt="" srcset="x 2x">', 'srcset="x 2x"'],
    ['<p onclick="x">', 'onclick="x"'], ['<p/onload=x>', 'onload=x'], ['<link rel="preconnect" href="x">', '<link rel="preconnect" href="x">'], ['<base href="x">', '<base href="x">'],
    ['<meta http-equiv="refresh" content="0">', 'http-equiv="refresh"'], ['<form action="x">', '<form action="x">'], ['<a href="javascript:x">', 'href="javascript:x"'],
    ['<a href="&#106;avascript:x">', 'href="&#106;avascript:x"'], ['<a ping="x" href="#">', 'ping="x"'], ['<svg><image href="x"/></svg>', 'href="x"'], ['<svg><use xlink:href="x#y"/></svg>', 'xlink:href="x#y"'],
    ['<p style="background:url(x)">', 'style="background:url(x)"'], ['<p style="background:u&#x72;l(x)">', 'style="background:u&#x72;l(x)"'], ['<script>x</script>', '<script>'], ['<script type="module">{{a}}x</script>', '<script type="module">'],
    ['<script src="x"></script>', 'src="x"'], ['<style>.a {}</style>', '<style>'], ['<button formaction="x">', 'formaction="x"'], ['<img src="data:text/html,x">', 'src="data:text/html,x"'],
  ])('is not: %s', (text, fault) => {
    expect(words(markupFaults(`<p>\n${text}`))).toEqual([[4 + text.indexOf(fault), fault]]);
  });

  it('of the house itself is', () => {
    for (const { file, text } of [...Object.values(templates.partials), ...Object.values(templates.pages)]) expect(markupFaults(text), file).toEqual([]);
  });
});

describe('looking for them', () => {
  it.each(['{', '(', '"', '/*', '\\', 'url(', '@', 'a(', '{{', '<', '<a ', '<!--', '<script>', '<a b="', '{{!--', '<p a=', '&#', '<style>'])('takes time in proportion to the length: %s', (part) => {
    const ratio = (run: (text: string) => unknown): number => workOf(() => run(part.repeat(4000))) / workOf(() => run(part.repeat(2000)));
    expect(ratio(styleFaults)).toBeLessThan(2.6);
    expect(ratio(markupFaults)).toBeLessThan(2.6);
  });
});
