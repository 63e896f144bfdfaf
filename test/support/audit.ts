import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

/** What axe-core finds wrong: rule and place; and whether it found much that is right. Target size (WCAG 2.2, 2.5.8) takes it seconds: only where asked for. */
export const audit = async (page: Page, { targets = false }: { readonly targets?: boolean } = {}): Promise<unknown> => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`if (!window.axe) { ${axe} }`);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: ${targets} } } }).then(({ violations, passes }) => ({
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html.slice(0, 160), failureSummary])),
    contrast: passes.some(({ id }) => id === 'color-contrast'), passes: passes.length > 20,
  }))`);
};

/** What is wider than the screen, and whether the page itself can be moved sideways. */
export const overflow = (page: Page): Promise<unknown> => page.evaluate(`(() => {
  const wide = document.documentElement.clientWidth;
  const scrolls = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > wide + 1 && !scrolls(element) && !element.closest('svg');
  });
  return [document.documentElement.scrollWidth > wide, ...out.map((element) => element.outerHTML.slice(0, 120))];
})()`);
