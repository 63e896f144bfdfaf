import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { difference } from '../../bin/look/compare.mjs';
import { sheet } from '../../bin/look/sheet.mjs';

const picture = (paint: string, size: readonly [number, number] = [10, 10], width = 1): Buffer => {
  const canvas = createCanvas(...size);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, ...size);
  context.fillStyle = paint;
  context.fillRect(0, 0, width, 10);
  return canvas.toBuffer('image/png');
};

describe('the difference of two pictures', () => {
  it('is the share of pixels that an eye sees to differ', async () => {
    expect(await difference(picture('#000'), picture('#000'))).toBe(0);
    expect(await difference(picture('#000'), picture('#f00'))).toBe(0.1);
    expect(await difference(picture('#000'), picture('#0a0a0a'))).toBe(0);
    expect(await difference(picture('#000'), picture('#000', [10, 11]))).toBe(1);
  });
});

describe('the sheet', () => {
  it('shows what changed first, with the last version beside it, and runs no words as markup', () => {
    const page = sheet('Pages', [
      { name: 'a<b>', state: 'same', share: 0, before: 'last/a.png', now: 'now/a.png' },
      { name: 'c', state: 'changed', share: 0.1234, before: 'last/c.png', now: 'now/c.png' },
      { name: 'd', state: 'gone', share: 1, before: 'last/d.png', now: null },
    ]);
    expect(page).toContain('1 changed, 0 new, 1 gone, 1 as before');
    expect(page.indexOf('now/c.png')).toBeLessThan(page.indexOf('last/d.png'));
    expect(page.indexOf('last/d.png')).toBeLessThan(page.indexOf('now/a.png'));
    expect(page).toContain('12.34 % of it');
    expect(page).toContain('a&lt;b&gt;');
  });
});
