import type { RenderedText } from '@hansa/contracts';
import { localeOf } from '../language/languages.js';

/** Text of several lines as it was written: an empty line parts paragraphs. */
export function PlainText({ of }: { of: RenderedText }) {
  return (
    <div className="prose" lang={localeOf(of.language)}>
      {of.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} style={{ whiteSpace: 'pre-line' }}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
