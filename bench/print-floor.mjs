// The floor of a cold build: the same browser prints the finished pages, one after the other, and does nothing else.
import puppeteer from 'puppeteer';

const [executablePath, ...addresses] = process.argv.slice(2);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args });
try {
  for (const address of addresses) {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.close();
  }
} finally {
  await browser.close();
}
