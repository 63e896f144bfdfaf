// The page on screens: wide and on a phone, light and dark.
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

const screens = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
];
/** Taller pictures than this are cut: the rest of a page looks like what came before. */
const tallest = 12_000;

/** `[name, PNG bytes]` of an HTML file on each screen in each scheme. */
export const screenPictures = async (executablePath, file) => {
  const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const pictures = [];
    for (const { name, width, height } of screens) {
      for (const scheme of ['light', 'dark']) {
        const page = await browser.newPage();
        await page.setViewport({ width, height });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(pathToFileURL(file).href);
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(whole, tallest) };
        pictures.push([`${name}-${scheme}`, Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }))]);
        await page.close();
      }
    }
    return pictures;
  } finally {
    await browser.close();
  }
};
