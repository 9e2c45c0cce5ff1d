import { Anchor } from '@mantine/core';
import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import { OutLink } from './out-link.js';

/** What somebody wrote, as Markdown: no HTML of his comes through, links say that they are his. */
export function Markdown({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="prose" lang={lang}>
      <ReactMarkdown
        rehypePlugins={[rehypeSanitize]}
        disallowedElements={['img', 'h1']}
        unwrapDisallowed
        components={{
          a: ({ href, children }) => (href ? <OutLink to={href}>{children}</OutLink> : <Anchor>{children}</Anchor>),
        }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
