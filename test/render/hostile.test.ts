import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunReport } from '../../pipeline/build/index.ts';
import { terseScript } from '../../pipeline/build/script.ts';
import type { Edition } from '../../pipeline/model/index.ts';
import { bareText, readLayout } from '../support/layout.ts';
import { listen } from '../support/listener.ts';
import type { Listener } from '../support/listener.ts';
import { openFile, openReader } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// Whole builds: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions: readonly Edition[] = ['zh', 'en', 'zh-en'];
const good = 'test/briefings/no-findings';

let server: Listener;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([listen(), openReader()]);
});
afterAll(async () => {
  await Promise.all([server.close(), browser.close()]);
});

const build = (project: WholeProject): Promise<RunReport> => buildIn(project.root, 'of the test', { ids: ['town'], draft: true });

/** HTML that would run, load, leave or read in each way that a page has. `mark` tells where it was put. */
const attack = (mark: string): string => {
  const at = `http://${server.address}/${mark}`;
  return `${mark}<script src="${at}.js"></script><script>window.ran = 1; fetch("${at}")</script><img src="${at}.png" onerror="window.ran=1"><iframe src="${at}"></iframe>`
    + `<iframe src="file:///etc/passwd"></iframe><meta http-equiv="refresh" content="0;url=${at}"><link rel="stylesheet" href="${at}.css"><style>@import url(${at}/s.css);</style>`
    + `<svg onload="window.ran=1"><image href="${at}/v"/></svg><object data="file:///etc/passwd"></object>"' onload="window.ran=1" x="`;
};
const xml = (text: string): string => text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
const quoted = (text: string): string => text.replaceAll('"', '""');
const yaml = (text: string): string => JSON.stringify(text);

/** Puts the attack wherever an editor, a source or a translator can write words. */
const poison = async (project: WholeProject): Promise<void> => {
  const article = 'content/town/article.zh.md';
  await project.edit(article, 'title: 青石镇的一年', `title: ${yaml(attack('ttl'))}`);
  await project.edit(article, 'byline: null', `byline: ${yaml(attack('byl'))}`);
  await project.edit(article, 'title: null\n  address: null', `title: ${yaml(attack('src'))}\n  address: http://${server.address}/address`);
  await project.edit(article, '## 经济', `## 经济${attack('hdg')}`);
  await project.edit(article, '镇上有企业48家。', [
    `镇上有企业48家。${attack('par')}`, attack('blk'), `- ${attack('lst')}`, `> ${attack('quo')}`, `| 表 | 头 |\n| --- | --- |\n| ${attack('cel').replaceAll('|', '')} | 1 |`,
    `![图一${server.address}](http://${server.address}/picture.png)`, '![图二](file:///etc/passwd)',
    `[链接](javascript:window.ran=1) [又](http://${server.address}/link) <http://${server.address}/auto> [数据](data:text/html,<script>window.ran=1</script>)`,
    '脚注[^1]。', `[^1]: ${attack('fnt')}`,
  ].join('\n\n'));
  const translation = 'content/town/translation.en.xlf';
  await project.edit(translation, 'Qingshi had a good year.', xml(attack('tgt')));
  await project.edit(translation, '<unit id="u2">', `<unit id="u2"><notes><note category="translator">${xml(attack('nte'))}</note></notes>`);
  await project.edit('content/town/summary.zh.md', '2023年', `${attack('szh')}2023年`);
  await project.edit('content/town/summary.en.md', 'Output was', `${attack('sen')} Output was`);
  const config = 'content/town/briefing.yaml';
  await project.edit(config, 'about: {zh: 一个小镇的一年。', `about: {zh: ${yaml(attack('abt'))}`);
  await project.edit(config, 'subtitle: {zh: 产值, en: Output}', `subtitle: {zh: ${yaml(attack('sub'))}, en: ${yaml(attack('sub'))}}\n    note: {zh: ${yaml(attack('chn'))}, en: ${yaml(attack('chn'))}}`);
  await project.edit(config, "en: 'Output reached", `en: '${attack('cht').replaceAll("'", "''")} Output reached`);
  await project.edit('content/indicators.csv', 'output,产值,Output,', `output,"产值${quoted(attack('izh'))}","${quoted(attack('ien'))}",`);
  await project.edit('content/entities.csv', 'qingshi,青石镇,Qingshi', `qingshi,"青石镇${quoted(attack('ezh'))}","${quoted(attack('een'))}"`);
  const descriptor = 'data/town/datapackage.json';
  await project.edit(descriptor, '"title": "青石镇年鉴", "path": null, "publisher": "青石镇"', `"title": ${yaml(attack('stl'))}, "path": "javascript:window.ran=1", "publisher": ${yaml(attack('pub'))}`);
  await project.edit('data/town/observations.csv', 'value,unit\n', 'value,unit,note_zh,note_en\n');
  await project.edit('data/town/observations.csv', '10.0,亿元', `10.0,亿元,"${quoted(attack('ozh'))}","${quoted(attack('oen'))}"`);
  await project.edit('data/town/observations.csv', '12.5,亿元', '12.5,亿元,,');
  await project.edit('data/town/observations.csv', '48,家', '48,家,,');
  await project.edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"}, {"name": "note_zh", "type": "string"}, {"name": "note_en", "type": "string"}');
};

describe('a briefing full of scripts, addresses and files', () => {
  let project: WholeProject;
  let report: RunReport;
  beforeAll(async () => {
    project = await wholeProject(good);
    await poison(project);
    report = await build(project);
  });
  afterAll(() => project.remove());

  it('is built, and nothing is fetched for it', () => {
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.outcomes[0]?.files?.size).toBe(9);
    expect(server.heard()).toEqual([]);
  });

  it.each(editions)('prints all of that as words: %s', async (edition) => {
    const { items, links, sizes } = await readLayout(await project.bytes(`out/town/town.${edition}.pdf`));
    const text = bareText(items);
    expect(sizes.length).toBeGreaterThan(2);
    expect(text).toContain('<script>window.ran=1;fetch(');
    const ours = ['byl', 'src', 'sub', 'chn', 'stl', 'pub'];
    const chinese = ['hdg', 'par', 'blk', 'lst', 'quo', 'cel', 'fnt', 'abt', 'szh', 'izh', 'ezh'];
    const english = ['tgt', 'nte', 'sen', 'cht', 'ien', 'een'];
    const marks = { zh: [...ours, ...chinese], en: [...ours, ...english], 'zh-en': [...ours, ...chinese, ...english] }[edition];
    expect(marks.filter((mark) => !text.includes(`${mark}<script`))).toEqual([]);
    expect(text).not.toMatch(/root:x?:0/u);
    expect(links.filter((target) => target !== null && /^(?:javascript|data|file)/iu.test(target))).toEqual([]);
  });

  it.each(editions)('runs and loads nothing in a browser with scripts on, even without its policy: %s', async (edition) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    try {
      await page.setBypassCSP(true);
      page.on('request', (request) => asked.push(request.url()));
      page.on('dialog', (dialog) => void dialog.dismiss());
      const file = join(project.root, `out/town/town.${edition}.html`);
      const shown = await openFile(browser, file, page);
      await shown.hover('h1');
      await shown.click('.sentence a:has(> data)');
      // The page's own scripts and what they read.
      const own = await Promise.all(['head', 'chart', 'inspector', 'place'].map(async (name) => terseScript(await readFile(`templates/scripts/${name}.js`, 'utf8'), name !== 'head')));
      expect(await shown.evaluate('[...document.scripts].map((script) => script.id || (script.type.endsWith("json") ? script.type : script.textContent.trim()))'))
        .toEqual(['application/ld+json', own[0]?.trim(), 'inspector-sentences', ...own.slice(1).map((text) => text.trim())]);
      expect(await shown.evaluate('[typeof window.ran, document.querySelectorAll("iframe, object, embed, link, base, form, img, image").length]')).toEqual(['undefined', 0]);
      expect(await shown.evaluate(`[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes])
        .filter(({ name, value }) => /^on/.test(name) || /^(?:src|srcset|style)$/.test(name) && /127|file:/.test(value) || /^(?:xlink:)?href$/.test(name) && /^(?:javascript|data|file):/i.test(value)).map(({ name, value }) => name + '=' + value)`)).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([expect.stringMatching(/^file:.*html$/u)]);
      expect(shown.url()).toMatch(/^file:/u);
    } finally {
      await page.close();
    }
    expect(server.heard()).toEqual([]);
  });

  const refused = [
    ['a chart whose data are elsewhere', 'chart.vl.json', '{"name": "rows"}', '{"url": "ADDRESS"}', 'server', 'chart-self-contained'],
    ['a chart of pictures from elsewhere', 'chart.vl.json', '"mark": "bar"', '"mark": {"type": "image", "url": "ADDRESS"}', 'file:///etc/passwd', 'chart-self-contained'],
    ['a chart that leads elsewhere', 'chart.vl.json', '"encoding": {', '"encoding": {"href": {"value": "ADDRESS"},', 'server', 'chart-self-contained'],
    ['a translation with an entity from elsewhere', 'translation.en.xlf', '<xliff ', '<!DOCTYPE xliff [<!ENTITY x SYSTEM "ADDRESS">]><xliff ', 'file:///etc/passwd', 'xliff-plain'],
  ] as const;
  it.each(refused)('refuses %s', async (_, file, from, to, address, rule) => {
    const own = await wholeProject(good);
    try {
      await own.edit(`content/town/${file}`, from, to.replace('ADDRESS', address === 'server' ? `http://${server.address}/x` : address));
      const { findings, outcomes } = await build(own);
      expect(findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)).toContain(rule);
      expect(outcomes[0]?.files).toBeNull();
    } finally {
      await own.remove();
    }
    expect(server.heard()).toEqual([]);
  });

  it('would have been heard', async () => {
    await fetch(`http://${server.address}/control`);
    expect(server.heard().length).toBeGreaterThan(0);
  });
});
