import type { ModuleVersionView, ModuleView, SessionSummary } from '@hansa/contracts';
import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside, useRead } from '../api/read.js';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { PageHead } from '../parts/page-head.js';
import { PlainText } from '../parts/plain-text.js';
import { StatePill } from '../parts/state-pill.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { useMay } from '../sign-in/use-me.js';
import { ModuleFacts } from './module-facts.js';
import { ModuleVersions } from './module-versions.js';
import { PilotsSaid } from './pilots-said.js';
import { SessionRow } from './session-board.js';
import { toneOfSession, toneOfVersion } from './states.js';
import classes from './training.module.css';
import { VersionStory } from './version-story.js';

const route = getRouteApi('/training/modules/$id/versions/$number');

/** One version of a module, whatever became of it. */
export function ModuleVersionPage() {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const may = useMay();
  const { id, number } = route.useParams();
  const module = useRead<ModuleView>(`training/modules/${id}`);
  const version = useRead<ModuleVersionView>(`training/modules/${id}/versions/${encodeURIComponent(number)}`);
  const params = { id, number };
  const title = `${version.code} ${version.title.text}`;
  return (
    <>
      <PageHead
        title={`${title}, ${t('module.versionNumber', { number: version.number })}`}
        shown={
          <>
            {`${version.code} `}
            <Rendered of={version.title} />
            {`, ${t('module.versionNumber', { number: version.number })}`}
          </>
        }
        back={
          <Link to="/training/modules/$id" params={{ id }}>
            {t('version.back', { code: version.code })}
          </Link>
        }
        state={
          <StatePill tone={toneOfVersion[version.state]}>{t(`words:moduleVersionState.${version.state}`)}</StatePill>
        }
        purpose={t(`version.state.${version.state}`)}
        action={
          version.state === 'draft' || version.state === 'piloting'
            ? may('training.edit-module', module.owner.id) && (
                <Button
                  renderRoot={(props) => (
                    <Link {...props} to="/training/modules/$id/versions/$number/edit" params={params} />
                  )}
                >
                  {t(version.state === 'draft' ? 'version.edit' : 'version.editMaterials')}
                </Button>
              )
            : null
        }
      />
      <StoryAndFacts
        story={
          <Stack gap="xl">
            <div>
              <Text className="prose" mb="lg">
                <Rendered of={version.summary} />
              </Text>
              {version.changeNote && (
                <section aria-labelledby="change">
                  <Title order={2} id="change" mb="xs">
                    {t('version.change')}
                  </Title>
                  <PlainText of={version.changeNote} />
                </section>
              )}
              <VersionStory of={version} />
              <InOtherLanguages of={version.title} />
            </div>
            {version.state !== 'draft' && (
              <>
                <PilotsOf version={version} />
                <PilotsSaid moduleId={id} number={version.number} />
                <Anchor
                  renderRoot={(props) => (
                    <Link {...props} to="/training/modules/$id/versions/$number/integration" params={params} />
                  )}
                >
                  {t('module.integrationOf', { number: version.number })}
                </Anchor>
              </>
            )}
          </Stack>
        }
        facts={
          <>
            <ModuleFacts of={module} version={version} />
            <Text className={classes.small} mt="md">
              {t('version.changed', { at: format.moment(version.changedAt) })}
            </Text>
          </>
        }
        history={<ModuleVersions of={module} />}
      />
    </>
  );
}

// Before there was the first of them.
const EVER = '2000-01-01';
const MOST = 100;

/** The sessions in which the version was tried, and will be. */
function PilotsOf({ version }: { version: ModuleVersionView }) {
  const { t } = useTranslation(['training', 'words']);
  const { data } = useAside<{ items: SessionSummary[] }>('training/sessions', {
    ...{ moduleId: version.moduleId, kind: 'pilot', from: EVER, limit: MOST },
  });
  const pilots = data?.items.filter(({ module }) => module.versionId === version.id) ?? [];
  if (pilots.length === 0) return null;
  return (
    <section aria-labelledby="pilots">
      <Title order={2} id="pilots" mb="xs">
        {t('version.pilots')}
      </Title>
      <ul className={classes.board}>
        {pilots.map((session) => (
          <SessionRow
            key={session.id}
            of={session}
            end={<StatePill tone={toneOfSession[session.state]}>{t(`words:sessionState.${session.state}`)}</StatePill>}
          />
        ))}
      </ul>
    </section>
  );
}
