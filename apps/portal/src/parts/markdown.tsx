import { lazy, Suspense } from 'react';

const Formatted = lazy(async () => ({ default: (await import('./formatted-text.js')).FormattedText }));

/** What CommonMark could take for more than words: a sign that forms, a list, a quotation, a line, an entity, a break. */
const SIGNS = /[*_#`[\]<>\\&~|]|^ {0,3}([-+]|\d+[.)])(\s|$)|^ {0,3}[-=]+\s*$|^( {4}|\t)| {2}$/m;

/** What somebody wrote, as Markdown. Plain words are there at once; others are too, and get their form a moment later. */
export function Markdown({ text, lang }: { text: string; lang?: string }) {
  const words = text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}>{paragraph}</p>);
  return (
    <div className="prose" lang={lang}>
      {SIGNS.test(text) ? (
        <Suspense fallback={words}>
          <Formatted text={text} />
        </Suspense>
      ) : (
        words
      )}
    </div>
  );
}
