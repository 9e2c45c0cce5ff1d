import type { ErasureRequested, MeView } from '@hansa/contracts';
import { Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { dropDrafts } from '../parts/drafts.js';
import { write } from '../parts/kept.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { forgetSignIn } from './forget-sign-in.js';

/** Erases the person, with all that is held: it cannot be taken back, so that the address is typed by hand. */
export function Erasure({ me }: { me: MeView }) {
  const { t } = useTranslation(['organisation', 'frame']);
  const [opened, setOpened] = useState(false);
  const [email, setEmail] = useState('');
  const { send, isSending, problem } = useSend<ErasureRequested>();
  const own = me.person.email;
  const matches = own !== null && email.trim().toLowerCase() === own.toLowerCase();
  const erase = async () => {
    const asked = await send('identity/me/erasure', { body: { email: email.trim() } });
    if (!asked) return;
    dropDrafts(me.person.id);
    write(`hansa.export.${me.person.id}`, null);
    forgetSignIn(`/erasures/${asked.receipt}`);
  };
  return (
    <Stack gap="sm">
      <Text>{t('erasure.text')}</Text>
      <Group>
        <Button variant="outline" color="red" onClick={() => setOpened(true)}>
          {t('erasure.go')}
        </Button>
      </Group>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('erasure.title')}>
        <Stack gap="md">
          <Text>{t('erasure.means')}</Text>
          <List size="sm" spacing="xs">
            <List.Item>{t('erasure.account')}</List.Item>
            <List.Item>{t('erasure.certificates')}</List.Item>
            <List.Item>{t('erasure.stays')}</List.Item>
            <List.Item>{t('erasure.administrator')}</List.Item>
            <List.Item>{t('erasure.backups')}</List.Item>
          </List>
          <TextInput
            label={t('erasure.type', { email: own ?? '' })}
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <ProblemNotice problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('frame:cancel')}
            </Button>
            <Button color="red" disabled={!matches} loading={isSending} onClick={() => void erase()}>
              {t('erasure.final')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
