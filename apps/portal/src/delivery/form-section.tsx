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
