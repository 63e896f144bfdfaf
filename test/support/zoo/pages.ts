import type { Growing } from './texts.ts';

const sentence = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const head = '<!doctype html><html><head><meta charset="utf-8"><title>青石镇的一年_青石网</title></head><body><h1>青石镇的一年</h1><p>时间：2024-02-01</p>';
const times = (unit: (at: number) => string): Growing => (length) => {
  const parts = [head];
  for (let sum = 0, at = 0; sum < length; at += 1) {
    const next = unit(at);
    parts.push(next);
    sum += next.length;
  }
  return parts.join('');
};

/** Pages that grow, by what they are made of. */
export const pages: readonly (readonly [name: string, grow: Growing])[] = [
  ['paragraphs', times(() => `<p>${sentence.repeat(4)}</p>\n`)],
  ['short paragraphs', times((at) => `<p>第${at}件事</p>`)],
  ['one paragraph', (length) => `${head}<p>${sentence.repeat(Math.ceil(length / sentence.length))}</p>`],
  ['headings', times((at) => `<h${at % 5 + 2}>第${at}项</h${at % 5 + 2}><p>${sentence}</p>`)],
  ['items', (length) => `${head}<ol>${times((at) => `<li>第${at}件事`)(length).slice(head.length)}</ol>`],
  ['lists', times((at) => `<ol><li>第${at}件事<li>字</ol>`)],
  ['cells', (length) => `${head}<table>${times((at) => `<tr><td>第${at}村<td>${at}<td>${at}`)(length).slice(head.length)}</table>`],
  ['tables', times((at) => `<table><tr><th>村<th>数<tr><td>第${at}村<td>${at}<tr><td>字<td>2</table>`)],
  ['cells that span', (length) => `${head}<table>${times(() => '<tr><td colspan=60 rowspan=60>字<td>1')(length).slice(head.length)}</table>`],
  ['elements side by side', times(() => '<div><span>字</span></div>')],
  ['elements never closed', times(() => '<span>字')],
  ['bold never closed', times(() => '<p><b>字')],
  ['badly nested', times(() => '<b><p>字</b></p>')],
  ['links', times((at) => `<a href="x${at}">第${at}条</a>`)],
  ['breaks', times(() => '字<br>')],
  ['broken lines', times(() => '字\n')],
  ['spaces', times(() => '          ')],
  ['attributes', (length) => `${head}<p ${Array.from({ length: Math.ceil(length / 8) }, (_, at) => `a${at}=1`).join(' ')}>${sentence}</p>`],
  ['one attribute', (length) => `${head}<p ${'a=1 '.repeat(length / 4)}>${sentence}</p>`],
  ['classes', (length) => `${head}<p class="${'a share '.repeat(length / 8)}">${sentence}</p>`],
  ['classes of many', times((at) => `<div class="a${at} b c d">字</div>`)],
  ['styles', times(() => `<p style="font-size:12px;color:red;text-align:center">字</p>`)],
  ['entities', times(() => '&nbsp;&amp;&#x5b57;')],
  ['less than', times(() => '<')],
  ['open comments', times(() => '<!--')],
  ['open scripts', times(() => '<script>')],
  ['closing tags', times(() => '</p>')],
  ['closing tables', times(() => '</table><table>')],
  ['meta tags', times((at) => `<meta name="author" content="第${at}人">`)],
  ['fields', times((at) => `<span class="pubtime">2024-01-0${at % 9 + 1}</span>`)],
  ['templates', times(() => '<template><p>字</p></template>')],
  ['SVG', times(() => '<svg><g><text>字</text></g></svg>')],
  ['forms', times(() => '<form><input><select><option>字</select></form>')],
  ['captions', times((at) => `<figure><img><figcaption>第${at}图</figcaption></figure>`)],
  ['titles', times(() => '<div class="title">青石镇的一年</div>')],
  ['title tags', times(() => '<title>青石镇的一年_青石网</title>')],
  ['preformatted', (length) => `${head}<pre>${'字字字字\n'.repeat(length / 5)}</pre>`],
];

/** What must not survive of a page: the mark stands in each as that which runs, loads or is not shown. */
export const attacks: readonly (readonly [name: string, html: (mark: string) => string])[] = [
  ['script', (m) => `<script>${m}</script>`], ['script with no end', (m) => `<script>${m}`], ['script in capitals', (m) => `<SCRIPT SRC=//x/${m}></SCRIPT>`], ['script in a script', (m) => `<scr<script>ipt>${m}</scr</script>ipt>`.replace(m, '') + `<script>${m}</script>`],
  ['handler', (m) => `<p onclick="${m}" onmouseover='${m}'>好</p>`], ['handler with a slash', (m) => `<img/src=x/onerror=${m}>`], ['handler on body', (m) => `<body onload=${m}>`], ['javascript:', (m) => `<a href="javascript:${m}">好</a>`], ['javascript: in pieces', (m) => `<a href="java\nscript:${m}">好</a>`], ['javascript: in entities', (m) => `<a href="&#106;avascript:${m}">好</a>`],
  ['data:', (m) => `<a href="data:text/html,${m}">好</a><img src="data:image/svg+xml,${m}">`], ['frame', (m) => `<iframe src="${m}" srcdoc="${m}">${m}</iframe>`], ['frame set', (m) => `<frameset><frame src="${m}"></frameset>`], ['object', (m) => `<object data="${m}">${m}</object><embed src="${m}"><applet code="${m}"></applet>`],
  ['picture from elsewhere', (m) => `<img src="http://x/${m}.png" srcset="http://x/${m} 2x" alt="${m}"><picture><source srcset="${m}"></picture>`], ['style', (m) => `<style>@import url(${m});p{background:url(${m})}</style><p style="background:url(${m})">好</p>`], ['style sheet', (m) => `<link rel="stylesheet" href="${m}">`], ['refresh', (m) => `<meta http-equiv="refresh" content="0;url=${m}">`], ['base', (m) => `<base href="http://${m}/">`],
  ['SVG', (m) => `<svg onload="${m}"><script>${m}</script><style>${m}</style><image href="${m}"/><animate onbegin="${m}"/></svg>`], ['SVG that goes on', (m) => `<svg><p><style><img src=x onerror=${m}></style>`], ['MathML', (m) => `<math href="javascript:${m}"><maction actiontype="statusline" xlink:href="${m}">好</maction></math>`], ['MathML that breaks out', (m) => `<math><mtext><table><mglyph><style><img src=x onerror=${m}></style></mglyph></table></mtext></math>`],
  ['noscript', (m) => `<noscript><img src="${m}" onerror="${m}"></noscript>`], ['template', (m) => `<template><script>${m}</script><p>${m}</p></template>`], ['CDATA', (m) => `<svg><style><![CDATA[</style><img src=x onerror=${m}>]]></style></svg>`], ['comment', (m) => `<!-- ${m} -->`], ['comment that ends early', (m) => `<!--><script>${m}</script>-->`], ['comment that ends oddly', (m) => `<!-- --!><script>${m}</script>`], ['comment of a browser', (m) => `<!--[if IE]><script>${m}</script><![endif]-->`], ['bogus comment', (m) => `<?xml ${m}?><!${m}>`],
  ['form', (m) => `<form action="${m}"><input value="${m}" formaction="${m}"></form>`], ['video', (m) => `<video src="${m}" poster="${m}"><source src="${m}">${m}</video><audio src="${m}">${m}</audio>`], ['attribute that closes', (m) => `<p title="&quot;&gt;&lt;script&gt;${m}&lt;/script&gt;">好</p>`], ['attribute of data', (m) => `<p data-x="${m}" aria-label="${m}">好</p>`], ['plain frames', (m) => `<noembed>${m}</noembed><noframes>${m}</noframes>`], ['custom element', (m) => `<x-y onconnected="${m}" is="${m}">好</x-y>`], ['xmp', (m) => `<canvas>${m}</canvas>`],
];
