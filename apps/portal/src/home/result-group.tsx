import type { RenderedText } from '@hansa/contracts';
import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { type Subject, SubjectLink } from '../parts/subject-link.js';
import classes from './start.module.css';

export interface Result {
  of: Subject;
  title: RenderedText;
  facts: readonly (string | null | undefined | false)[];
  text?: string;
  /** A text in pieces, of which some are what was looked for. */
  pieces?: readonly { text: string; hit: boolean }[];
}

/** What one kind of thing has for a search: how many, the first of them, and the way to all. */
export function ResultGroup({
  name,
  count,
  more = false,
  items,
  all,
}: {
  name: string;
  count: number;
  more?: boolean;
  items: readonly Result[];
  all: ReactNode;
}) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline">
        <Title order={2} id={id}>
          {name}{' '}
          <Text span c="dimmed" fw={400} size="sm">
            {more ? t('search.moreThan', { count }) : format.number(count)}
          </Text>
        </Title>
        {(more || count > items.length) && all}
      </Group>
      <ul className={classes.results}>
        {items.map(({ of, title, facts, text, pieces }) => (
          <li key={of.id} className={classes.line}>
            <SubjectLink of={of}>
              <Rendered of={title} />
            </SubjectLink>
            <Text size="sm" c="dimmed">
              {facts.filter(Boolean).join(' · ')}
            </Text>
            {text && (
              <Text size="sm" lineClamp={2} lang={title.language}>
                {text}
              </Text>
            )}
            {pieces && (
              <Text size="sm" lineClamp={2} lang={title.language}>
                {pieces.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
