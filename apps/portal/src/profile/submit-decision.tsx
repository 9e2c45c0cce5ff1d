import type { ClusterView } from '@hansa/contracts';
import { Box, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { isComplete } from './submit-checklist.js';
import { forgetProfile } from './save-profile.js';
import { useRenewed } from './use-renewed.js';

type Act = 'submit' | 'take-back' | 'reconfirm';

/** The one thing that its organisation decides now, with what follows from it. */
export function SubmitDecision({ view, maySubmit }: { view: ClusterView; maySubmit: boolean }) {
  const { t } = useTranslation(['profile', 'frame']);
  const format = useFormat();
  const { send, isSending, problem } = useSend<ClusterView>();
  useRenewed(problem);
  const { id, status, version, inside, confirmBy } = view;
  const act = async (what: Act) => {
    const changed = await send(`cluster-registry/clusters/${id}/${what}`, { version });
    if (!changed) return;
    forgetProfile(id);
    const takeBack = () => void send(`cluster-registry/clusters/${id}/take-back`, { version: changed.version });
    if (what === 'submit') notify(t('submit.done.submit'), { label: t('submit.takeBack'), act: takeBack });
    else notify(t(`submit.done.${what}`, { day: format.dayOf(changed.confirmBy ?? changed.changedAt) }));
  };
  const button = (what: Act, label: string, disabled = false) => (
    <Button
      loading={isSending}
      disabled={disabled}
      variant={what === 'take-back' ? 'default' : 'filled'}
      onClick={() => void act(what)}
    >
      {label}
    </Button>
  );
  const complete = isComplete(view);
  const criteria = inside?.criteria;
  const holds = criteria !== undefined && (criteria.met || criteria.vouched || criteria.emerging.possible);
  const say = (): { text: string; button?: ReactNode } => {
    switch (status) {
      case 'draft':
      case 'returned':
      case 'expired':
        if (!complete) return { text: t('submit.incomplete'), button: button('submit', t('submit.submit'), true) };
        return { text: t(holds ? 'submit.ready' : 'submit.notEnough'), button: button('submit', t('submit.submit')) };
      case 'submitted':
        return {
          text: t('submit.waits', { at: format.moment(view.submittedAt!) }),
          button: button('take-back', t('submit.takeBack')),
        };
      case 'published':
      case 'emerging': {
        const by = { day: format.dayOf(confirmBy!), relative: format.relative(confirmBy!) };
        if (!holds) return { text: t('submit.doesNotHold', by) };
        return { text: t('submit.reconfirmText', by), button: button('reconfirm', t('submit.reconfirm')) };
      }
      case 'withdrawn':
        return { text: t('note.withdrawn'), button: <Link to="/profiles/new">{t('own.begin')}</Link> };
    }
  };
  const { text, button: does } = say();
  return (
    <Box className="surface">
      <Text mb="sm">{text}</Text>
      {maySubmit || status === 'withdrawn' ? <Group>{does}</Group> : <Text c="dimmed">{t('submit.notYours')}</Text>}
      <ProblemNotice problem={problem} />
    </Box>
  );
}
