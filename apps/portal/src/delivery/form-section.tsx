import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './delivery.module.css';

/** A part of a form, under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}

/** After a form was not sent: to the first field that is wrong. */
export function focusOnFirstError(): void {
  setTimeout(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus());
}
