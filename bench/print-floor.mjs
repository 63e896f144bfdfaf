// The floor of a cold build: the same browser prints the finished pages, one after the other, and does nothing else.
import puppeteer from 'puppeteer';

const executablePath = process.env.PUPPETEER_EXECUTABLE_PATH || '/usr/bin/chromium-headless-shell';
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args });
try {
  for (const address of process.argv.slice(2)) {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.close();
  }
} finally {
  await browser.close();
}
