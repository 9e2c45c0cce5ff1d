import { AddResourceInput, type ResourceView } from '@hansa/contracts';
import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useActing } from '../sign-in/use-me.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import { ForOrganisation } from './for-organisation.js';
import { ResourceForm } from './resource-form.js';
import { emptyResource, resourceInput, type ResourceValues } from './resource-values.js';

/** A resource begins as a draft; its files come with the next page. */
export function NewResourcePage() {
  const { t } = useTranslation('knowledge');
  return (
    <SignedInOnly title={t('search.addResource')}>
      {() => (
        <ForOrganisation title={t('search.addResource')} permission="knowledge.edit-resource">
          <Beginning />
        </ForOrganisation>
      )}
    </SignedInOnly>
  );
}

function Beginning() {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const ownerId = useActing()!.organisation.id;
  const body = (values: ResourceValues) => ({ ...resourceInput(values), ownerId });
  const kept = useKeptForm<ResourceValues>({
    name: 'new-resource',
    initial: emptyResource(),
    schema: AddResourceInput,
    input: body,
  });
  const { send, isSending, problem } = useSend<ResourceView>();
  const add = kept.form.onSubmit(async (values) => {
    const resource = await send('knowledge-exchange/resources', { body: body(values) });
    if (!resource) return;
    kept.forget();
    await navigate({ to: '/pool/$id/edit', params: { id: resource.id } });
  });
  return (
    <>
      <PageHead title={t('search.addResource')} purpose={t('new.resourcePurpose')} back={<BackToKnowledge />} />
      <form onSubmit={add} noValidate>
        <Stack gap="lg" maw={780}>
          <ResourceForm form={kept.form} />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending}>
              {t('new.resource')}
            </Button>
          </Group>
          <KeptNote of={kept} />
        </Stack>
      </form>
    </>
  );
}
