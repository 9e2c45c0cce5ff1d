import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Something that cannot be taken back: a button, and a dialog that names it and says what it means. */
export function Irreversible(of: {
  action: string;
  title: string;
  children: ReactNode;
  isBad?: boolean;
  isSending: boolean;
  problem: Problem | null;
  /** Resolves with whether it was done. */
  onDo: () => Promise<boolean>;
}) {
  const { t } = useTranslation('frame');
  const [isOpen, setOpen] = useState(false);
  const go = async () => {
    if (await of.onDo()) setOpen(false);
  };
  return (
    <>
      <Button {...(of.isBad && { color: 'red', variant: 'subtle' })} onClick={() => setOpen(true)}>
        {of.action}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={of.title}>
        <Stack>
          <Text size="sm">{of.children}</Text>
          <ProblemNotice problem={of.problem} />
          <Group>
            <Button color={of.isBad ? 'red' : undefined} loading={of.isSending} onClick={() => void go()}>
              {of.action}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
