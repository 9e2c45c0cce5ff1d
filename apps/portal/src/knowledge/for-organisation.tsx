import type { Permission } from '@hansa/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useActing, useMay } from '../sign-in/use-me.js';
import { BackToKnowledge } from './back-to-knowledge.js';

/** A page for who may do something for the organisation he acts for; others are told who may. */
export function ForOrganisation({
  title,
  permission,
  children,
}: {
  title: string;
  permission: Permission;
  children: ReactNode;
}) {
  const { t } = useTranslation('knowledge');
  const may = useMay();
  const acting = useActing();
  if (acting && may(permission)) return children;
  return (
    <>
      <PageHead title={title} back={<BackToKnowledge />} />
      <Empty title={t('notFor.title')}>
        {acting ? t('notFor.text', { organisation: acting.organisation.name.text }) : t('notFor.nobody')}
      </Empty>
    </>
  );
}
