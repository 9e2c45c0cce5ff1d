import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Pending } from '../frame/pending.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { type Agency, useAgency } from './use-agency.js';

/** A page of the desk, for people of a recognised agency; others read why there is nothing for them. */
export function AgencyOnly({ title, children }: { title: string; children: (agency: Agency) => ReactNode }) {
  const { t } = useTranslation(['desk', 'frame']);
  const agency = useAgency();
  return (
    <SignedInOnly title={title}>
      {() =>
        agency === undefined ? (
          <Pending />
        ) : agency ? (
          children(agency)
        ) : (
          <>
            <PageHead title={title} back={<Link to="/desk">{t('frame:places.desk')}</Link>} />
            <Text className="prose">{t('notRecognised')}</Text>
          </>
        )
      }
    </SignedInOnly>
  );
}
