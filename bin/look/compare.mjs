// How far two pictures differ.
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Difference of a colour channel, of 255, that an eye does not see: smoothing differs by so much. */
const unseen = 24;

const pixels = (image) => {
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
};

/** Share of pixels, 0 to 1, that an eye sees to differ; 1 where the sizes do. Takes PNG bytes. */
export const difference = async (before, after) => {
  if (before.equals(after)) return 0;
  const [a, b] = await Promise.all([loadImage(before), loadImage(after)]);
  if (a.width !== b.width || a.height !== b.height) return 1;
  const [old, fresh] = [pixels(a), pixels(b)];
  let seen = 0;
  for (let at = 0; at < fresh.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(old[at + channel] - fresh[at + channel]) > unseen)) seen += 1;
  }
  return seen / (fresh.length / 4);
};
