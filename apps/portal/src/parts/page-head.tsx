import { Box, Group, Text, Title } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page-head.module.css';

export interface PageHeadProps {
  title: string;
  /** The title as it is shown, where it is what somebody wrote in a language of its own. */
  shown?: ReactNode;
  /** In one sentence: what the page is for. */
  purpose?: ReactNode;
  /** The way back: a `<Link>`. */
  back?: ReactNode;
  /** The state of the thing, as pills, beside the title. */
  state?: ReactNode;
  /** The one main action, and others beside it. */
  action?: ReactNode;
}

let shownLast: string | undefined;
let focusedFor: string | undefined;

/** Where am I, what is it for, what can I do. It names the window and takes the focus when one comes from another page. */
export function PageHead({ title, shown, purpose, back, state, action }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    document.title = `${title} – Hansa`;
  }, [title]);
  useEffect(() => {
    const isOther = shownLast !== undefined && shownLast !== path;
    // The head of a page that is still being read goes, and the focus with it, when the page comes.
    const isLost = focusedFor === path && document.activeElement === document.body;
    if (isOther || isLost) {
      heading.current?.focus({ preventScroll: true });
      focusedFor = path;
    }
    shownLast = path;
  }, [path]);
  return (
    <Box component="header" className={classes.head}>
      <Box className={classes.words}>
        {back && (
          <Text size="sm" className={classes.back}>
            <IconChevronLeft size={14} aria-hidden className={classes.arrow} />
            {back}
          </Text>
        )}
        <Group gap="sm" align="center">
          <Title order={1} ref={heading} tabIndex={-1}>
            {shown ?? title}
          </Title>
          {state}
        </Group>
        {purpose && (
          <Text c="dimmed" mt={4} className="prose">
            {purpose}
          </Text>
        )}
      </Box>
      {action && (
        <Group gap="sm" className={classes.action}>
          {action}
        </Group>
      )}
    </Box>
  );
}
