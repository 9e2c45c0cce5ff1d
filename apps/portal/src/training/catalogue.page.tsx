import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { useActing, useMay } from '../sign-in/use-me.js';
import { ModuleList } from './module-list.js';
import { SessionList } from './session-list.js';

const route = getRouteApi('/training');

/** What can be learned: the modules by level and scope, and when and where they are taught. */
export function CataloguePage() {
  const { t } = useTranslation(['training']);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tab = search.tab ?? 'modules';
  return (
    <>
      <PageHead title={t('catalogue.title')} purpose={t('catalogue.purpose')} action={<ForProviders />} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(chosen) =>
          void navigate({ search: chosen === 'sessions' ? { tab: 'sessions' } : {}, resetScroll: false })
        }
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="modules">{t('catalogue.modules')}</Tabs.Tab>
          <Tabs.Tab value="sessions">{t('catalogue.sessions')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="modules">
          <ModuleList />
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <SessionList />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function ForProviders() {
  const { t } = useTranslation(['training']);
  const may = useMay();
  const acting = useActing();
  return (
    <>
      {acting && may('training.edit-module', acting.organisation.id) && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link {...props} to="/training/modules/new" search={{ owner: acting.organisation.id }} />
          )}
        >
          {t('catalogue.newModule')}
        </Button>
      )}
      {acting && may('training.manage-session', acting.organisation.id) && (
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/training/sessions/new" />}
        >
          {t('catalogue.newSession')}
        </Button>
      )}
    </>
  );
}
