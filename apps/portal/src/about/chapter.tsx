import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of a page to be read. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="prose" style={{ marginBottom: 32 }}>
      <Title order={2} id={id} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
