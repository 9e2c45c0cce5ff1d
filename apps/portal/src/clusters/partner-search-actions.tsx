import type { InterestPage, PartnerSearchOutcome, PartnerSearchView } from '@hansa/contracts';
import { Button, Group, Menu, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

const MOST = 100;
const OUTCOMES: readonly PartnerSearchOutcome[] = ['partners-found', 'no-partners-found'];

/** For its poster: who is interested; to change it, to say what came of it, to withdraw it. */
export function PartnerSearchActions({ of }: { of: PartnerSearchView }) {
  const { t } = useTranslation('clusters');
  const [dialog, open] = useState<'close' | 'withdraw' | null>(null);
  const { data } = useAside<InterestPage>(`cluster-registry/partner-searches/${of.id}/interests`, {
    status: 'waiting',
    limit: MOST,
  });
  const waiting = data?.items.length ?? 0;
  const canTell = of.status !== 'withdrawn' && !of.ended?.outcome;
  return (
    <>
      <Button
        variant={waiting > 0 || of.status === 'open' ? 'filled' : 'default'}
        renderRoot={(props) => <Link {...props} to="/partner-searches/$id/interests" params={{ id: of.id }} />}
      >
        {waiting > 0 ? t('interests.waiting', { count: waiting }) : t('interests.see')}
      </Button>
      {of.status !== 'withdrawn' && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('searchAction.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {of.status === 'open' && (
              <Menu.Item
                renderRoot={(props) => (
                  <Link {...props} to="/partner-searches/$id" params={{ id: of.id }} search={{ change: true }} />
                )}
              >
                {t('searchAction.change')}
              </Menu.Item>
            )}
            {canTell && (
              <Menu.Item onClick={() => open('close')}>
                {t(of.status === 'open' ? 'searchAction.close' : 'searchAction.tellOutcome')}
              </Menu.Item>
            )}
            <Menu.Item onClick={() => open('withdraw')}>{t('searchAction.withdraw')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <Modal
        opened={dialog !== null}
        onClose={() => open(null)}
        title={t(
          dialog === 'withdraw'
            ? 'searchAction.withdraw'
            : of.status === 'open'
              ? 'searchAction.close'
              : 'searchAction.tellOutcome',
        )}
      >
        {dialog === 'close' && <Close of={of} onDone={() => open(null)} />}
        {dialog === 'withdraw' && <Withdraw of={of} onDone={() => open(null)} />}
      </Modal>
    </>
  );
}

interface Dialog {
  of: PartnerSearchView;
  onDone: () => void;
}

function Close({ of, onDone }: Dialog) {
  const { t } = useTranslation(['clusters', 'frame', 'words']);
  const { send, isSending, problem } = useSend<PartnerSearchView>();
  const [outcome, choose] = useState<string | null>(null);
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const path = `cluster-registry/partner-searches/${of.id}/close`;
        if (!(await send(path, { body: { outcome }, version: of.version }))) return;
        onDone();
        notify(t('searchAction.closed'));
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t(of.status === 'open' ? 'searchAction.closeText' : 'searchAction.tellText')}</Text>
        <Radio.Group label={t('searchAction.outcome')} value={outcome} onChange={choose} required>
          <Stack gap="xs" mt="xs">
            {OUTCOMES.map((value) => (
              <Radio key={value} value={value} label={t(`words:partnerSearchOutcome.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <ProblemNotice problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('frame:cancel')}
          </Button>
          <Button type="submit" loading={isSending} disabled={outcome === null}>
            {t(of.status === 'open' ? 'searchAction.close' : 'searchAction.tellOutcome')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Withdraw({ of, onDone }: Dialog) {
  const { t } = useTranslation(['clusters', 'frame']);
  const { send, isSending, problem } = useSend<PartnerSearchView>();
  const [reason, write] = useState('');
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const path = `cluster-registry/partner-searches/${of.id}/withdraw`;
        if (!(await send(path, { body: { reason }, version: of.version }))) return;
        onDone();
        notify(t('searchAction.withdrawn'));
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('searchAction.withdrawText')}</Text>
        <Textarea
          label={t('searchAction.reason')}
          value={reason}
          onChange={(event) => write(event.currentTarget.value)}
          autosize
          minRows={3}
          maxLength={1000}
          required
          data-autofocus
        />
        <ProblemNotice problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('frame:cancel')}
          </Button>
          <Button type="submit" color="red" loading={isSending} disabled={reason.trim() === ''}>
            {t('searchAction.withdraw')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
