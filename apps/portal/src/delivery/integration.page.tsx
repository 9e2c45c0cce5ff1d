import type { ComparedEvaluations, IntegrationView, ModuleVersionView, ModuleView } from '@hansa/contracts';
import { Anchor, List, Skeleton, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside, useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { StatePill } from '../parts/state-pill.js';
import { toneOfVersion } from '../training/states.js';
import { CriteriaTable } from './criteria-table.js';
import { NewVersion } from './new-version.js';
import { PilotPlots } from './pilot-plots.js';
import { RetireVersion } from './retire-version.js';
import { VoteOfPartners } from './vote-of-partners.js';

const page = getRouteApi('/training/modules/$id/versions/$number/integration');

/** How far a version is on its way to being integrated: what its pilots showed, what is still missing, how partners vote. */
export function IntegrationPage() {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const { id, number } = page.useParams();
  const path = `training/modules/${id}/versions/${number}`;
  const module = useRead<ModuleView>(`training/modules/${id}`);
  const version = useRead<ModuleVersionView>(path);
  const integration = useRead<IntegrationView>(`${path}/integration`);
  const compared = useAside<ComparedEvaluations>(version.state === 'draft' ? null : `${path}/evaluations`);
  const pilots = compared.data?.pilots ?? [];
  const planned = integration.pilots.filter(({ sessionId }) => !pilots.some((pilot) => pilot.sessionId === sessionId));
  return (
    <>
      <PageHead
        title={t('integration.title', { code: module.code, number: version.number })}
        purpose={t('integration.purpose')}
        state={
          <StatePill tone={toneOfVersion[version.state]}>{t(`words:moduleVersionState.${version.state}`)}</StatePill>
        }
        back={
          <Anchor
            renderRoot={(props) => (
              <Link {...props} to="/training/modules/$id/versions/$number" params={{ id, number }} />
            )}
          >
            <Rendered of={version.title} />
          </Anchor>
        }
        action={
          <>
            <NewVersion of={module} />
            <RetireVersion of={version} ownerId={module.owner.id} />
          </>
        }
      />
      <Stack gap={40}>
        <CriteriaTable of={integration} />
        <section>
          <Title order={2}>{t('integration.pilots')}</Title>
          <Text size="sm" c="dimmed" mb="md" className="prose">
            {t('integration.pilotsHint')}
          </Text>
          {compared.isLoading ? (
            <Skeleton h={200} aria-label={t('frame:loading')} />
          ) : pilots.length > 0 ? (
            <PilotPlots pilots={pilots} />
          ) : (
            <Empty title={t('integration.noPilots')}>{t('integration.noPilotsText')}</Empty>
          )}
          {planned.length > 0 && (
            <>
              <Title order={3} mt="md">
                {t('integration.planned')}
              </Title>
              <List>
                {planned.map(({ sessionId, country, startsAt }) => (
                  <List.Item key={sessionId}>
                    <Link to="/training/sessions/$id" params={{ id: sessionId }}>
                      {`${format.dayOf(startsAt)}, ${country ? format.country(country) : t('words:sessionForm.online')}`}
                    </Link>
                  </List.Item>
                ))}
              </List>
            </>
          )}
        </section>
        <VoteOfPartners moduleId={id} integration={integration} partners={module.partners} />
      </Stack>
    </>
  );
}
