// The pages of a PDF as pictures, by pdf.js.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const dotsPerInch = 80;

/** PNG bytes of each page of the PDF file, in order. */
export const paperPictures = async (file) => {
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0,
    standardFontDataUrl: `${join(pdfjs, 'standard_fonts')}/`, cMapUrl: `${join(pdfjs, 'cmaps')}/`,
  });
  try {
    const document = await task.promise;
    const pictures = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: dotsPerInch / 72 });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, background: '#fff' }).promise;
      pictures.push(canvas.toBuffer('image/png'));
      page.cleanup();
    }
    return pictures;
  } finally {
    await task.destroy();
  }
};
