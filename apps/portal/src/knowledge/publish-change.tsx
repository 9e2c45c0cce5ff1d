import type { PracticeView } from '@hansa/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, writtenOrNull } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { AskValidation } from './ask-validation.js';
import type { PracticeEditor } from './use-practice-editor.js';
import { WithdrawPractice } from './withdraw-practice.js';

/** Beside the form of a public text: what has been changed so far, why, and the button that lets everybody see it. */
export function PublishChange({ editor, practice }: { editor: PracticeEditor; practice: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<PracticeView>();
  const [note, setNote] = useState(emptyText(practice.title.original));
  const theirVersion = useRef<number | null>(null);
  if (editor.theirs) theirVersion.current = editor.theirs.version;
  const { unsaved, errors } = editor;
  const wrong = Object.keys(errors).length;
  const publish = async () => {
    const changeNote = writtenOrNull(note);
    const done = await send(`knowledge-exchange/practices/${practice.id}`, {
      method: 'PATCH',
      version: theirVersion.current ?? editor.version.current,
      body: { ...editor.inputsOf(unsaved), ...(changeNote && { changeNote }) },
    });
    if (!done) return;
    editor.forget();
    notify(t('edit.changePublished'));
    await navigate({ to: '/practices/$id', params: { id: practice.id } });
  };
  if (problem?.code === 'changed-meanwhile' && !editor.theirs && theirVersion.current === null) editor.readTheirs();
  return (
    <Stack gap="md">
      <Text fw={600}>{t('edit.publicTitle')}</Text>
      <Text size="sm">{t(practice.status === 'validated' ? 'edit.publicValidated' : 'edit.publicText')}</Text>
      <Text size="sm" role="status">
        {unsaved.length === 0
          ? t('edit.noChange')
          : unsaved.map((field) => t(field === 'outcome' ? 'edit.outcome' : `words:practiceField.${field}`)).join(', ')}
      </Text>
      <LocalisedInput
        label={t('edit.note')}
        description={t('edit.noteHint')}
        lines={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <ProblemNotice problem={problem} />
      {wrong > 0 && (
        <Text size="sm" c="var(--bad)">
          {t('edit.wrong', { count: wrong })}
        </Text>
      )}
      <Button loading={isSending} disabled={unsaved.length === 0 || wrong > 0} onClick={() => void publish()}>
        {t('edit.publishChange')}
      </Button>
      {unsaved.length === 0 && <AskValidation of={practice} />}
      <WithdrawPractice of={practice} />
    </Stack>
  );
}
