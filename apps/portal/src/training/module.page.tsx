import type { ModuleVersionView, ModuleView } from '@hansa/contracts';
import { Stack } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { FollowButton } from '../parts/follow-button.js';
import { PageHead } from '../parts/page-head.js';
import { StatePill } from '../parts/state-pill.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { ForModuleOwner } from './for-module-owner.js';
import { ModuleFacts } from './module-facts.js';
import { ModuleVersions } from './module-versions.js';
import { PilotsSaid } from './pilots-said.js';
import { SessionsOfModule } from './sessions-of-module.js';
import { toneOfVersion } from './states.js';
import { VersionStory } from './version-story.js';

const route = getRouteApi('/training/modules/$id');

/** A module as it is in use; where no version is yet, as its newest is. */
export function ModulePage() {
  const { id } = route.useParams();
  const module = useRead<ModuleView>(`training/modules/${id}`);
  if (module.current) return <Module of={module} version={module.current} />;
  return <ModuleByNewest of={module} />;
}

function ModuleByNewest({ of }: { of: ModuleView }) {
  const version = useRead<ModuleVersionView>(`training/modules/${of.id}/versions/${of.versions[0]!.number}`);
  return <Module of={of} version={version} />;
}

function Module({ of, version }: { of: ModuleView; version: ModuleVersionView }) {
  const { t } = useTranslation(['training', 'words']);
  return (
    <>
      <PageHead
        title={`${of.code} ${version.title.text}`}
        shown={
          <>
            {`${of.code} `}
            <Rendered of={version.title} />
          </>
        }
        back={<Link to="/training">{t('module.back')}</Link>}
        state={
          <StatePill tone={toneOfVersion[version.state]}>{t(`words:moduleVersionState.${version.state}`)}</StatePill>
        }
        purpose={<Rendered of={version.summary} />}
        action={
          <>
            <FollowButton type="module" target={of.id} />
            <ForModuleOwner of={of} />
          </>
        }
      />
      <StoryAndFacts
        story={
          <Stack gap="xl">
            <div>
              <VersionStory of={version} />
              <InOtherLanguages of={version.title} />
            </div>
            <SessionsOfModule of={of.id} />
            {version.state !== 'draft' && <PilotsSaid moduleId={of.id} number={version.number} />}
          </Stack>
        }
        facts={<ModuleFacts of={of} version={version} />}
        history={
          <Stack gap="xl" mt="md">
            <ModuleVersions of={of} />
            <DiscussionsOf type="module" id={of.id} />
          </Stack>
        }
      />
    </>
  );
}
