import { Anchor } from '@mantine/core';
import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import { OutLink } from './out-link.js';

/** Markdown as HTML: none of the writer's own HTML comes through, links say that they are his. */
export function FormattedText({ text }: { text: string }) {
  return (
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
  );
}
