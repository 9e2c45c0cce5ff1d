import type { PracticeView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';
import { DiscardDraft } from './discard-draft.js';
import type { PracticeEditor } from './use-practice-editor.js';

/** What comes after writing: to the own editor, or at once onto the organisation's page for who may publish. */
export function EditPracticeActions({ editor, practice }: { editor: PracticeEditor; practice: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const may = useMay();
  const navigate = useNavigate();
  const { send, isSending, problem, forget } = useSend<PracticeView>();
  const path = `knowledge-exchange/practices/${practice.id}`;
  const mayPublish = may('knowledge.publish-practice', practice.owner.id);
  const isDraft = practice.status === 'draft' || practice.status === 'returned';
  // What was missing may have been written since.
  useEffect(forget, [forget, editor.saving.savedAt]);
  const current = async () => {
    await editor.saving.flush();
    // As a change is: where it cannot be read, the problem is said.
    return send(path, { method: 'GET' });
  };
  const leave = () => navigate({ to: '/practices/$id', params: { id: practice.id } });
  const submit = async () => {
    const now = await current();
    if (!now || !(await send(`${path}/submit`, { version: now.version }))) return;
    notify(t('edit.submitted'));
    await leave();
  };
  const publish = async () => {
    let now = await current();
    if (!now) return;
    if (isDraft) {
      const submitted = await send(`${path}/submit`, { version: now.version });
      if (!submitted) return;
      now = submitted;
    }
    if (!(await send(`${path}/publish`, { version: now.version }))) return;
    notify(t('edit.published'));
    await leave();
  };
  return (
    <>
      {isDraft && (
        <DiscardDraft
          title={practice.title.text}
          path={path}
          version={async () => (await current())?.version}
          onDone={editor.forget}
        />
      )}
      {isDraft && (
        <Button variant={mayPublish ? 'default' : 'filled'} loading={isSending} onClick={() => void submit()}>
          {t('edit.submit')}
        </Button>
      )}
      {mayPublish && (
        <Button loading={isSending} onClick={() => void publish()}>
          {t('edit.publish')}
        </Button>
      )}
      <IncompleteOr problem={problem} />
    </>
  );
}

/** What is missing is said by its part of the form. */
function IncompleteOr({ problem }: { problem: Parameters<typeof ProblemNotice>[0]['problem'] }) {
  const { t } = useTranslation(['knowledge', 'words']);
  if (problem?.code !== 'practice-is-incomplete') return <ProblemNotice problem={problem} />;
  const fields = (problem.body.errors ?? []).map(({ field }) => t(`words:practiceField.${field as 'summary'}`));
  return (
    <p role="alert" style={{ color: 'var(--bad)', margin: 0 }}>
      {t('edit.incomplete', { fields: fields.join(', ') })}
    </p>
  );
}
