import sharp from 'sharp';
import { Unseen } from './look.js';

/** Width and height of a preview at most, in pixels. */
export const EDGE = 640;
/** What the cameras of today make, and not what wants to fill the memory. */
const MOST_PIXELS = 100_000_000;

// What does not come in is not read either, whatever a file says that it is: no SVG, no TIFF, no PDF.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
});
sharp.cache(false);
sharp.concurrency(1);

/** A small picture of a picture, upright, without what its camera has written into it. Throws `Unseen`. */
export async function smallPicture(content: Buffer): Promise<Buffer> {
  try {
    return await sharp(content, { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error' })
      .autoOrient()
      .resize({ width: EDGE, height: EDGE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer();
  } catch (error) {
    throw new Unseen(/pixel limit/.test(String(error)) ? 'too-many-pixels' : 'cannot-be-read');
  }
}

/** @param pixels RGBA */
export function ofPixels(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ quality: 75 })
    .toBuffer();
}
