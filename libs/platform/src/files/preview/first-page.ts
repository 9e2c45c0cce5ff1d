import { PDFiumLibrary } from '@hyzyla/pdfium';
import { EXCERPT, Unseen } from './look.js';
import { EDGE, ofPixels } from './picture.js';

/** Pages of which the text is read, at most. */
const PAGES = 20;

/** The first page of a PDF as a picture, and the text of the first pages. Throws `Unseen`. */
export async function firstPage(content: Buffer): Promise<{ picture: Buffer; text: string }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(content).catch((error: unknown) => {
    throw new Unseen(/password/i.test(String(error)) ? 'needs-password' : 'cannot-be-read');
  });
  let text = '';
  for (let page = 0; page < Math.min(PAGES, document.getPageCount()) && text.length < EXCERPT; page += 1) {
    text += `${textOf(() => document.getPage(page).getText())}\n`;
  }
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = EDGE / Math.max(originalWidth, originalHeight, 1);
    const render = ({ data, width, height }: { data: Uint8Array; width: number; height: number }) =>
      ofPixels(data, width, height);
    // By its size and not by the scale: a page may be thinner than a pixel.
    const width = Math.max(1, Math.round(originalWidth * scale));
    const height = Math.max(1, Math.round(originalHeight * scale));
    const { data } = await page.render({ scale: 1, width, height, render });
    return { picture: Buffer.from(data), text };
  } catch {
    throw new Unseen('cannot-be-read', text);
  }
}

/** A page of which the text cannot be read is one without text. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
