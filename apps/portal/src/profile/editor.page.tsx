import type { ClusterView } from '@hansa/contracts';
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pending } from '../frame/pending.js';
import { Rendered } from '../language/rendered.js';
import { Empty } from '../parts/empty.js';
import { inAllLanguages } from '../parts/localised.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { DiscardDraft } from './discard-draft.js';
import { EditorAside } from './editor-aside.js';
import { EditorNotes } from './editor-notes.js';
import { ProfileState } from './profile-state.js';
import { ProfileSteps } from './profile-steps.js';
import { profileTexts } from './profile-values.js';
import classes from './profile.module.css';
import { SectionAbout } from './section-about.js';
import { SectionContacts } from './section-contacts.js';
import { SectionManagement } from './section-management.js';
import { SectionPlan } from './section-plan.js';
import { SectionSectors } from './section-sectors.js';
import { SectionWhere } from './section-where.js';
import { useProfileEditor } from './use-profile-editor.js';

/** A profile as its organisation writes it: saved as one types, the criteria alongside. */
export function EditorPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('editor.title')}>{({ person }) => <Read owner={person.id} />}</SignedInOnly>;
}

function Read({ owner }: { owner: string }) {
  const { id } = useParams({ from: '/profiles/$id' });
  // What is being typed is not read again behind the writer's back.
  const { data, error } = useQuery({
    queryKey: ['profile-to-edit', id],
    queryFn: () => inAllLanguages<ClusterView>(`cluster-registry/clusters/${id}`, profileTexts),
    gcTime: 0,
    staleTime: Infinity,
  });
  if (error) throw error;
  if (!data) return <Pending />;
  return <Editor key={id} read={data} owner={owner} />;
}

function Editor({ read, owner }: { read: Awaited<ReturnType<typeof inAllLanguages<ClusterView>>>; owner: string }) {
  const { t } = useTranslation(['profile']);
  const may = useMay();
  const mayEdit = may('registry.edit-profile', read.thing.owner.id);
  const isLocked = (status: ClusterView['status']) => status === 'submitted' || status === 'withdrawn';
  const editor = useProfileEditor(read, owner, mayEdit && !isLocked(read.thing.status));
  const { view, saving } = editor;
  const { id, name, status } = view;
  if (!may('organisation.read', view.owner.id)) return <NotYours view={view} />;
  const section = { editor, disabled: !mayEdit || isLocked(status) };
  return (
    <>
      <PageHead
        title={name.text}
        shown={<Rendered of={name} />}
        purpose={t('editor.purpose')}
        back={<Link to="/profiles">{t('own.title')}</Link>}
        state={<ProfileState status={status} />}
        action={
          <Button renderRoot={(props) => <Link {...props} to="/profiles/$id/submit" params={{ id }} />}>
            {t(`editor.onwards.${status}`)}
          </Button>
        }
      />
      <ProfileSteps id={id} onLeave={saving.flush} />
      <div className={classes.editor}>
        <div className={classes.sections}>
          <EditorNotes editor={editor} mayEdit={mayEdit} />
          <SectionAbout {...section} />
          <SectionWhere {...section} />
          <SectionSectors {...section} />
          <SectionManagement {...section} />
          <SectionContacts {...section} />
          <SectionPlan {...section} />
          {mayEdit && status === 'draft' && view.submittedAt === null && (
            <Group>
              <DiscardDraft view={view} owner={owner} />
            </Group>
          )}
        </div>
        <EditorAside editor={editor} />
      </div>
    </>
  );
}

/** Somebody who has nothing to do with the profile: the public page is what there is to see. */
function NotYours({ view }: { view: ClusterView }) {
  const { t } = useTranslation(['profile']);
  return (
    <>
      <PageHead
        title={view.name.text}
        shown={<Rendered of={view.name} />}
        back={<Link to="/profiles">{t('own.title')}</Link>}
      />
      <Empty
        title={t('editor.notYours')}
        action={
          <Button renderRoot={(props) => <Link {...props} to="/clusters/$id" params={{ id: view.id }} />}>
            {t('editor.publicPage')}
          </Button>
        }
      >
        {t('editor.notYoursText')}
      </Empty>
    </>
  );
}
