import type { SessionClosed, SessionView, WallDate } from '@hansa/contracts';
import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';

/** After the last day: settles who attended. It cannot be taken back, so it is said what it means, and then what came of it. */
export function CloseSession({ of }: { of: SessionView }) {
  const { t } = useTranslation(['delivery', 'frame', 'words']);
  const format = useFormat();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [closed, setClosed] = useState<SessionClosed | null>(null);
  const { send, isSending, problem, forget } = useSend<SessionClosed>();
  if (of.state !== 'held' && !closed) return null;
  const missing = isProblem(problem, 'attendance-is-incomplete')
    ? ((problem.body['missing'] ?? []) as { date: WallDate; participants: number }[])
    : null;
  const close = async () => {
    const answer = await send(`training/sessions/${of.id}/close`);
    if (answer) setClosed(answer);
  };
  const leave = () => {
    setOpen(false);
    forget();
  };
  return (
    <>
      {of.state === 'held' && <Button onClick={() => setOpen(true)}>{t('close.action')}</Button>}
      <Modal opened={isOpen} onClose={leave} title={t(closed ? 'close.done' : 'close.action')}>
        {closed ? (
          <Stack>
            <Facts
              of={[
                [t('words:enrolmentState.attended'), format.number(closed.attended)],
                [t('words:enrolmentState.partially-attended'), format.number(closed.partiallyAttended)],
                [t('words:enrolmentState.no-show'), format.number(closed.noShow)],
                [t('words:presence.excused'), format.number(closed.excused)],
              ]}
            />
            <Text size="sm">{t('close.next')}</Text>
            <Group>
              {may('training.issue-certificate', of.provider?.id) && (
                <Button
                  renderRoot={(props) => (
                    <Link {...props} to="/training/sessions/$id/certificates" params={{ id: of.id }} />
                  )}
                >
                  {t('certificates.issue')}
                </Button>
              )}
              <Button variant="default" onClick={leave}>
                {t('frame:close')}
              </Button>
            </Group>
          </Stack>
        ) : (
          <Stack>
            <Text size="sm">{t('close.text')}</Text>
            {missing ? (
              <Alert color="red" variant="outline" role="alert" title={t('close.incomplete')}>
                <List size="sm">
                  {missing.map(({ date, participants }) => (
                    <List.Item key={date}>
                      <Link
                        to="/training/sessions/$id/attendance"
                        params={{ id: of.id }}
                        search={{ day: date }}
                        onClick={leave}
                      >
                        {t('close.missing', { day: format.weekday(date), count: participants })}
                      </Link>
                    </List.Item>
                  ))}
                </List>
              </Alert>
            ) : (
              <ProblemNotice problem={problem} />
            )}
            <Group>
              <Button loading={isSending} onClick={() => void close()}>
                {t('close.go')}
              </Button>
              <Button variant="default" onClick={leave}>
                {t('frame:cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  );
}
