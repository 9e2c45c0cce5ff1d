import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { ModulePartners } from './module-partners.js';
import { PlatformRoles } from './platform-roles.js';
import { Recognition } from './recognition.js';
import { RecoverAdministrator } from './recover-administrator.js';

/** What only the operator does: who validates, which agencies count, who decides about modules, and help in need. */
export function PlatformPage() {
  const { t } = useTranslation(['desk', 'frame']);
  return (
    <SignedInOnly title={t('platform.title')}>
      {({ platformRoles }) => (
        <>
          <PageHead
            title={t('platform.title')}
            purpose={platformRoles.includes('operator') ? t('platform.purpose') : t('platform.notYours')}
            back={<Link to="/desk">{t('frame:places.desk')}</Link>}
          />
          {platformRoles.includes('operator') && (
            <Stack gap="xl" maw={720}>
              <Recognition />
              <PlatformRoles />
              <ModulePartners />
              <RecoverAdministrator />
            </Stack>
          )}
        </>
      )}
    </SignedInOnly>
  );
}
