// The bootstrap finds or installs a browser (see bin/browser.mjs); `npm install` must not fail where Puppeteer's download is out of reach.
module.exports = { skipDownload: true };
