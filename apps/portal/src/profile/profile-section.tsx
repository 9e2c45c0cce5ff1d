import type { ClusterField, ClusterView } from '@hansa/contracts';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { StatePill } from '../parts/state-pill.js';
import classes from './profile.module.css';
import { useWords } from './use-words.js';

/** A part of the editor with its own state, and what a validator wrote about its fields. */
export function ProfileSection({
  id,
  title,
  isDone,
  remarks,
  fields,
  children,
}: {
  id: string;
  title: string;
  /** Left out where there is nothing that has to be told. */
  isDone?: boolean;
  remarks: NonNullable<ClusterView['inside']>['remarks'];
  fields: readonly ClusterField[];
  children: ReactNode;
}) {
  const { t } = useTranslation(['profile']);
  return (
    <section id={id} className={classes.section} aria-labelledby={`${id}-title`}>
      <div className={classes.head}>
        <Title order={2} id={`${id}-title`}>
          {title}
        </Title>
        {isDone !== undefined && (
          <StatePill tone={isDone ? 'done' : 'not-yet'}>{t(isDone ? 'section.done' : 'section.open')}</StatePill>
        )}
      </div>
      <Remarks of={remarks.filter(({ field }) => fields.includes(field))} />
      {children}
    </section>
  );
}

export function Remarks({ of }: { of: NonNullable<ClusterView['inside']>['remarks'] }) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  return of.map(({ field, text }) => (
    <div key={field} className={classes.remark}>
      <b>{t('remark.of', { field: words.field(field) })}</b> <Rendered of={text} />
    </div>
  ));
}
