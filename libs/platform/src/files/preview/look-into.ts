import { buffer } from 'node:stream/consumers';
import { EXCERPT, type Look, tidy, Unseen } from './look.js';

/**
 * A process of its own that looks into one file: `look-into <media type>`, the file on its standard input, a `Look` on its
 * standard output. The libraries that read what strangers have made are at work here and nowhere else.
 */
async function lookInto(type: string, content: Buffer): Promise<Look> {
  if (type.startsWith('image/')) {
    const { smallPicture } = await import('./picture.js');
    return seen(await smallPicture(content), '');
  }
  if (type === 'application/pdf') {
    const { firstPage } = await import('./first-page.js');
    const { picture, text } = await firstPage(content);
    return seen(picture, text);
  }
  if (type.startsWith('text/')) {
    throw new Unseen('no-picture-of-its-kind', content.subarray(0, EXCERPT * 4).toString('utf8'));
  }
  const { officeText } = await import('./office-text.js');
  const { text, picture } = await officeText(content);
  if (!picture) throw new Unseen('no-picture-of-its-kind', text);
  const { smallPicture } = await import('./picture.js');
  const small = await smallPicture(picture).catch(() => {
    throw new Unseen('no-picture-of-its-kind', text);
  });
  return seen(small, text);
}

const seen = (picture: Buffer, text: string): Look => ({
  picture: picture.toString('base64'),
  reason: null,
  excerpt: tidy(text),
});

const look = await lookInto(process.argv[2] ?? '', await buffer(process.stdin)).catch((error: unknown): Look => {
  if (error instanceof Unseen) return { picture: null, reason: error.reason, excerpt: tidy(error.excerpt) };
  return { picture: null, reason: 'cannot-be-read', excerpt: '' };
});
process.stdout.write(JSON.stringify(look), () => process.exit(0));
