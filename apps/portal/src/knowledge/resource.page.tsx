import type { ResourceView } from '@hansa/contracts';
import { Alert, Button, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { FollowButton } from '../parts/follow-button.js';
import { Markdown } from '../parts/markdown.js';
import { OutLink } from '../parts/out-link.js';
import { PageHead } from '../parts/page-head.js';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { useMay } from '../sign-in/use-me.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import { DownloadButton } from './download-button.js';
import classes from './knowledge.module.css';
import { NewerResource } from './newer-resource.js';
import { ResourceFacts } from './resource-facts.js';
import { ResourceFiles } from './resource-files.js';

const TONES: Record<ResourceView['state'], Tone> = {
  draft: 'not-yet',
  published: 'done',
  withdrawn: 'stopped',
  superseded: 'stopped',
};

/** Something of the pool: what it is, where it comes from, and the thing itself. */
export function ResourcePage() {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const format = useFormat();
  const may = useMay();
  const { id } = useParams({ from: '/pool/$id' });
  const resource = useRead<ResourceView>(`knowledge-exchange/resources/${id}`);
  const { state, files, links, withdrawal, owner } = resource;
  const isAdded = resource.provenance.from === 'organisation';
  const permission = state === 'draft' ? 'knowledge.edit-resource' : 'knowledge.publish-resource';
  const mayChange = isAdded && (state === 'draft' || state === 'published') && may(permission, owner.id);
  const [onlyFile] = files;
  return (
    <>
      <PageHead
        title={resource.title.text}
        shown={<Rendered of={resource.title} />}
        back={<BackToKnowledge />}
        state={
          <>
            {state !== 'published' && <StatePill tone={TONES[state]}>{t(`words:resourceState.${state}`)}</StatePill>}
            {resource.sample && (
              <Text size="sm" c="dimmed">
                {t('frame:sample')}
              </Text>
            )}
          </>
        }
        purpose={t(`words:resourceKind.${resource.kind}`)}
        action={
          <>
            {state === 'published' && <FollowButton type="resource" target={id} />}
            {mayChange && (
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/pool/$id/edit" params={{ id }} />}>
                {t(state === 'draft' ? 'resource.goOn' : 'frame:change')}
              </Button>
            )}
            {files.length === 1 && onlyFile && state !== 'withdrawn' && (
              <DownloadButton resource={resource} file={onlyFile} />
            )}
          </>
        }
      />
      <StoryAndFacts
        story={
          <>
            {withdrawal && (
              <Alert color="red" variant="outline" title={t('resource.withdrawn', { at: format.dayOf(withdrawal.at) })}>
                {withdrawal.reason}
              </Alert>
            )}
            {state === 'superseded' && (
              <Alert color="gray" variant="outline" title={t('resource.superseded')}>
                <ul className={classes.lines}>
                  {resource.supersededBy.map((newer) => (
                    <NewerResource key={newer} id={newer} />
                  ))}
                </ul>
              </Alert>
            )}
            <section>
              <Markdown text={resource.description.text} lang={localeOf(resource.description.language)} />
              <InOtherLanguages of={resource.description} />
            </section>
            <ResourceFiles of={resource} />
            {links.length > 0 && (
              <section>
                <Title order={2} mb="sm">
                  {t('resource.links')}
                </Title>
                <ul className={classes.lines}>
                  {links.map(({ url, title, language }) => (
                    <li key={url}>
                      <OutLink to={url}>{title}</OutLink>
                      {language && ` (${format.language(language)})`}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        }
        facts={<ResourceFacts of={resource} />}
        history={state !== 'draft' && <DiscussionsOf type="resource" id={id} />}
      />
    </>
  );
}
