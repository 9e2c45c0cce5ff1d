import type { PracticeView } from '@hansa/contracts';
import { Anchor, Tabs, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Conflict } from '../parts/conflict.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SavedNote } from '../parts/saved-note.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { EditPracticeActions } from './edit-practice-actions.js';
import { DifferingValue } from './differing-value.js';
import classes from './knowledge.module.css';
import { OpenRemarks } from './practice-way.js';
import { PracticeChecklist } from './practice-checklist.js';
import { PracticeForm } from './practice-form.js';
import { PracticePreview } from './practice-preview.js';
import { PracticeState } from './practice-state.js';
import { PublishChange } from './publish-change.js';
import { usePracticeEditor } from './use-practice-editor.js';

/** Where a practice is written: it saves by itself until it is public, and says what it still needs. */
export function EditPracticePage() {
  const { t } = useTranslation(['knowledge', 'words']);
  return <SignedInOnly title={t('edit.title')}>{() => <Editing />}</SignedInOnly>;
}

function Editing() {
  const { id } = useParams({ from: '/practices/$id/edit' });
  const practice = useRead<PracticeView>(`knowledge-exchange/practices/${id}`);
  const { t } = useTranslation('knowledge');
  const may = useMay();
  const isPublic = practice.status === 'published' || practice.status === 'validated';
  const permission = isPublic ? 'knowledge.publish-practice' : 'knowledge.edit-practice';
  if (practice.status === 'withdrawn' || !may(permission, practice.owner.id)) {
    return (
      <>
        <PageHead title={t('edit.title')} back={<BackToPractice of={practice}>{practice.title.text}</BackToPractice>} />
        <Empty title={t('notFor.title')}>{t('notFor.practice')}</Empty>
      </>
    );
  }
  return <Editor key={String(isPublic)} practice={practice} isPublic={isPublic} />;
}

function BackToPractice({ of: { id }, children }: { of: PracticeView; children: ReactNode }) {
  return <Anchor renderRoot={(props) => <Link {...props} to="/practices/$id" params={{ id }} />}>{children}</Anchor>;
}

function Editor({ practice, isPublic }: { practice: PracticeView; isPublic: boolean }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const editor = usePracticeEditor(practice.id, isPublic);
  const [tab, setTab] = useState<string | null>('write');
  const { saving, values, theirs } = editor;
  const wrong = Object.keys(editor.errors).length;
  const differing = theirs
    ? editor.unsaved.map((field) => ({
        field,
        label: t(field === 'outcome' ? 'edit.outcome' : `words:practiceField.${field}`),
        mine: <DifferingValue field={field} of={values} />,
        theirs: <DifferingValue field={field} of={theirs.values} />,
      }))
    : [];
  const title = values.title.texts[values.title.original] || practice.title.text;
  return (
    <>
      <PageHead
        title={t(isPublic ? 'edit.changeTitle' : 'edit.title')}
        purpose={title}
        state={<PracticeState of={practice} />}
        back={<BackToPractice of={practice}>{t('edit.back')}</BackToPractice>}
        action={!isPublic && <EditPracticeActions editor={editor} practice={practice} />}
      />
      {saving.state === 'refused' && <ProblemNotice problem={saving.problem} />}
      {theirs && <Conflict fields={differing} onChoose={editor.resolve} />}
      <Tabs value={tab} onChange={setTab} keepMounted={false} mt="sm">
        <Tabs.List mb="lg">
          <Tabs.Tab value="write">{t('edit.write')}</Tabs.Tab>
          <Tabs.Tab value="preview">{t('edit.preview')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="write">
          <div className={classes.editor}>
            <div className={classes.stack}>
              <OpenRemarks of={practice} />
              <PracticeForm of={editor} />
            </div>
            <aside className={classes.side}>
              {isPublic ? (
                <PublishChange editor={editor} practice={practice} />
              ) : (
                <>
                  <SavedNote of={saving} />
                  {wrong > 0 && (
                    <Text size="sm" c="var(--bad)">
                      {t('edit.wrong', { count: wrong })}
                    </Text>
                  )}
                  <PracticeChecklist id={practice.id} savedAt={saving.savedAt} />
                </>
              )}
            </aside>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          <PracticePreview of={values} practice={practice} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
