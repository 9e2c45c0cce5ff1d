import type { PlatformRole } from '@hansa/contracts';
import { SimpleGrid, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaiting } from '../frame/use-waiting.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useActing } from '../sign-in/use-me.js';
import classes from './desk.module.css';
import { useAgency } from './use-agency.js';

/** Where an agency, and whoever validates, moderates or operates, finds what he looks after. */
export function DeskPage() {
  const { t } = useTranslation(['desk', 'frame']);
  const acting = useActing();
  const agency = useAgency();
  const queue = useWaiting().items.filter(({ kind }) => QUEUE.test(kind));
  return (
    <SignedInOnly title={t('frame:places.desk')}>
      {({ platformRoles }) => {
        const has = (...roles: PlatformRole[]) => roles.some((role) => platformRoles.includes(role));
        return (
          <>
            <PageHead
              title={t('frame:places.desk')}
              purpose={acting ? t('purpose', { organisation: acting.organisation.name.text }) : t('purposeAlone')}
            />
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {agency && (
                <>
                  <Door to="/desk/clusters" name={t('clusters.title')} text={t('clusters.purpose')} />
                  <Door to="/desk/training" name={t('training.title')} text={t('training.purpose')} />
                  <Door to="/desk/transfers" name={t('transfers.title')} text={t('transfers.purpose')} />
                </>
              )}
              {has('validator') && (
                <Door to="/profiles/queue" name={t('queue.title')} text={t('queue.text', { count: queue.length })} />
              )}
              {has('moderator', 'operator') && (
                <Door to="/desk/moderation" name={t('moderation.title')} text={t('moderation.purpose')} />
              )}
              {has('operator') && <Door to="/desk/platform" name={t('platform.title')} text={t('platform.purpose')} />}
            </SimpleGrid>
            {agency === null && platformRoles.length === 0 && <Text className="prose">{t('notRecognised')}</Text>}
          </>
        );
      }}
    </SignedInOnly>
  );
}

const QUEUE = /^cluster-registry\.validate/;

function Door({ to, name, text }: { to: string; name: string; text: ReactNode }) {
  return (
    <div className={classes.door}>
      <Title order={2} size="h3">
        <Link to={to as '/desk'}>{name}</Link>
      </Title>
      <Text size="sm">{text}</Text>
    </div>
  );
}
