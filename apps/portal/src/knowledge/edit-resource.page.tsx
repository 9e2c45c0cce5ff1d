import { ChangeResourceInput, type ResourceView } from '@hansa/contracts';
import { Anchor, Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Empty } from '../parts/empty.js';
import { KeptNote } from '../parts/kept-note.js';
import { inAllLanguages } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { StatePill } from '../parts/state-pill.js';
import { toFirstWrong, useKeptForm } from '../parts/use-kept-form.js';
import { useReadToEdit } from '../parts/use-read-to-edit.js';
import { useMay } from '../sign-in/use-me.js';
import { DiscardDraft } from './discard-draft.js';
import { FilesInput } from './files-input.js';
import { ResourceForm } from './resource-form.js';
import { resourceInput, resourceValues, type ResourceValues, textsOfResource } from './resource-values.js';
import { WithdrawResource } from './withdraw-resource.js';

/** Where a resource gets its words and its files, and goes into the pool. */
export function EditResourcePage() {
  const { t } = useTranslation(['knowledge', 'words']);
  return <SignedInOnly title={t('resource.edit')}>{() => <Editing />}</SignedInOnly>;
}

function Editing() {
  const { t } = useTranslation(['knowledge', 'words']);
  const { id } = useParams({ from: '/pool/$id/edit' });
  const may = useMay();
  const resource = useRead<ResourceView>(`knowledge-exchange/resources/${id}`);
  const isOpen = resource.state === 'draft' || resource.state === 'published';
  const permission = resource.state === 'draft' ? 'knowledge.edit-resource' : 'knowledge.publish-resource';
  if (isOpen && resource.provenance.from === 'organisation' && may(permission, resource.owner.id)) {
    return <Editor of={resource} />;
  }
  return (
    <>
      <PageHead title={t('resource.edit')} purpose={resource.title.text} />
      <Empty title={t('notFor.title')}>
        {t(resource.provenance.from === 'module' ? 'notFor.material' : 'notFor.resource')}
      </Empty>
    </>
  );
}

function Editor({ of: resource }: { of: ResourceView }) {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const navigate = useNavigate();
  const may = useMay();
  const { id, state, owner } = resource;
  const path = `knowledge-exchange/resources/${id}`;
  const data = useReadToEdit(path, () => inAllLanguages<ResourceView>(path, textsOfResource));
  const kept = useKeptForm<ResourceValues>({
    name: `resource:${id}`,
    initial: resourceValues(data),
    schema: ChangeResourceInput,
    input: resourceInput,
  });
  const saving = useSend<ResourceView>();
  const publishing = useSend<ResourceView>();
  const isDraft = state === 'draft';
  const isChanged = kept.keptAt !== null;
  const save = async (): Promise<ResourceView | undefined> => {
    if (kept.form.validate().hasErrors) return void toFirstWrong();
    const body = resourceInput(kept.form.values);
    const saved = await saving.send(path, { method: 'PATCH', version: resource.version, body });
    if (saved) {
      kept.form.setInitialValues(kept.form.values);
      kept.forget();
    }
    return saved;
  };
  const publish = async () => {
    const now = isChanged ? await save() : resource;
    if (!now) return;
    if (!(await publishing.send(`${path}/publish`, { version: now.version }))) return;
    notify(t('resource.inPool'));
    await navigate({ to: '/pool/$id', params: { id } });
  };
  return (
    <>
      <PageHead
        title={t('resource.edit')}
        purpose={resource.title.text}
        state={<StatePill tone={isDraft ? 'not-yet' : 'done'}>{t(`words:resourceState.${state}`)}</StatePill>}
        back={
          <Anchor renderRoot={(props) => <Link {...props} to="/pool/$id" params={{ id }} />}>
            {t('resource.back')}
          </Anchor>
        }
        action={
          <>
            {isDraft && (
              <DiscardDraft
                title={resource.title.text}
                path={path}
                version={() => resource.version}
                onDone={kept.forget}
              />
            )}
            {!isDraft && <WithdrawResource of={resource} />}
            {isDraft && may('knowledge.publish-resource', owner.id) && (
              <Button loading={publishing.isSending} onClick={() => void publish()}>
                {t('resource.publish')}
              </Button>
            )}
          </>
        }
      />
      <Stack gap="xl" maw={780}>
        <ProblemNotice problem={publishing.problem} />
        {isDraft && !may('knowledge.publish-resource', owner.id) && (
          <p className="prose" style={{ margin: 0 }}>
            {t('resource.othersPublish')}
          </p>
        )}
        <FilesInput of={resource} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save().then((saved) => saved && notify(t('resource.saved')));
          }}
        >
          <Stack gap="lg">
            <ResourceForm form={kept.form} />
            <ProblemNotice problem={saving.problem} />
            <Group>
              <Button type="submit" variant={isDraft ? 'default' : 'filled'} loading={saving.isSending}>
                {t(isDraft ? 'resource.saveDraft' : 'frame:save')}
              </Button>
            </Group>
            <KeptNote of={kept} />
          </Stack>
        </form>
      </Stack>
    </>
  );
}
