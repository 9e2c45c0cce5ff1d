import { Alert, Button, Group, Text } from '@mantine/core';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ClusterView } from '@hansa/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';
import { ProfileConflict } from './profile-conflict.js';
import type { ProfileEditor } from './use-profile-editor.js';
import { useWords } from './use-words.js';
import { useRenewed } from './use-renewed.js';

/** Above the editor: what the state of the profile means for one who edits it, and what has come between. */
export function EditorNotes({ editor, mayEdit }: { editor: ProfileEditor; mayEdit: boolean }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const words = useWords();
  const may = useMay();
  const { view, saving, takenOver } = editor;
  const { send, isSending, problem } = useSend<ClusterView>();
  useRenewed(problem);
  const takeBack = async () => {
    const taken = await send(`cluster-registry/clusters/${view.id}/take-back`, { version: view.version });
    if (taken) editor.renew(taken);
  };
  const note = (text: string, icon = <IconInfoCircle aria-hidden />, action?: ReactNode) => (
    <Alert variant="outline" color="gray" icon={icon} styles={{ message: { color: 'inherit' } }}>
      <Text size="sm">{text}</Text>
      {action && <Group mt="sm">{action}</Group>}
    </Alert>
  );
  const locked = <IconLock aria-hidden />;
  return (
    <>
      {!mayEdit && note(t('note.reader'), locked)}
      {view.status === 'submitted' &&
        note(
          t('note.submitted', { at: format.moment(view.submittedAt!) }),
          locked,
          may('registry.submit-profile', view.owner.id) && (
            <Button variant="default" loading={isSending} onClick={() => void takeBack()}>
              {t('submit.takeBack')}
            </Button>
          ),
        )}
      {view.status === 'withdrawn' &&
        note(t('note.withdrawn'), locked, <Link to="/profiles/new">{t('own.begin')}</Link>)}
      {(view.status === 'published' || view.status === 'emerging') && mayEdit && note(t('note.public'))}
      {view.status === 'returned' && note(t('note.returned', { count: view.inside?.remarks.length ?? 0 }))}
      {view.status === 'expired' && note(t('note.expired'))}
      <ProblemNotice problem={problem ?? (saving.state === 'refused' ? saving.problem : null)} />
      {takenOver.length > 0 && note(t('note.takenOver', { fields: format.list(takenOver.map(words.field)) }))}
      {editor.conflict && <ProfileConflict editor={editor} conflict={editor.conflict} />}
    </>
  );
}
