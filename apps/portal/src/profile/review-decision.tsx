import type { ClusterView } from '@hansa/contracts';
import { Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { refresh } from '../api/read.js';
import { useSend } from '../api/write.js';
import { written, writtenOrNull } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { RemarksByField } from './review.page.js';
import { forgetProfile } from './save-profile.js';
import { verdictKey } from './verdict-key.js';

/** What a validator can decide: an emerging one is published in full once it meets everything; what is public is returned when it no longer holds. */
export function decisionsOn({ status, inside }: ClusterView): { mayPublish: boolean; mayReturn: boolean } {
  if (!inside) return { mayPublish: false, mayReturn: false };
  const verdict = verdictKey(inside.criteria);
  const full = verdict === 'met' || verdict === 'vouched';
  return {
    mayPublish: status === 'submitted' ? verdict !== 'notEnough' : status === 'emerging' && full,
    mayReturn:
      status === 'submitted' || (status === 'published' && !full) || (status === 'emerging' && verdict === 'notEnough'),
  };
}

/** Publish, as the criteria have it, or return with the remarks; each says what follows. */
export function ReviewDecision({
  view,
  remarks,
  onDone,
}: {
  view: ClusterView;
  remarks: RemarksByField;
  onDone: () => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const navigate = useNavigate();
  const { send, isSending, problem, forget } = useSend<ClusterView>();
  const { id, status, version, name } = view;
  const verdict = verdictKey(view.inside!.criteria);
  const told = Object.entries(remarks).filter(([, text]) => text && writtenOrNull(text));
  const decide = async (what: 'publish' | 'return') => {
    const body = { remarks: told.map(([field, text]) => ({ field, text: written(text!) })) };
    const asked = what === 'return' ? { version, body } : { version };
    if (!(await send(`cluster-registry/clusters/${id}/${what}`, asked))) return;
    onDone();
    forgetProfile(id);
    notify(t(`review.done.${what}`, { name: name.text }));
    await navigate({ to: '/profiles/queue' });
  };
  const { mayPublish, mayReturn } = decisionsOn(view);
  const again = () => {
    forget();
    void refresh();
  };
  return (
    <>
      {isProblem(problem, 'changed-meanwhile') ? (
        <>
          <Text size="sm">{t('review.changedMeanwhile')}</Text>
          <Button variant="default" onClick={again}>
            {t('review.readAgain')}
          </Button>
        </>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      {(status === 'submitted' || mayPublish) && (
        <>
          <Button
            fullWidth
            loading={isSending}
            disabled={!mayPublish || told.length > 0}
            onClick={() => void decide('publish')}
          >
            {t(status === 'emerging' ? 'review.publish.full' : `review.publish.${verdict}`)}
          </Button>
          <Text size="sm" c="dimmed">
            {t(told.length > 0 ? 'review.remarksFirst' : `review.publishMeans.${verdict}`)}
          </Text>
        </>
      )}
      {mayReturn && (
        <>
          <Button
            fullWidth
            variant="default"
            loading={isSending}
            disabled={told.length === 0}
            onClick={() => void decide('return')}
          >
            {t('review.return', { count: told.length })}
          </Button>
          <Text size="sm" c="dimmed">
            {t(
              told.length === 0
                ? 'review.needsRemark'
                : status === 'submitted'
                  ? 'review.returnMeans'
                  : 'review.returnPublic',
            )}
          </Text>
        </>
      )}
      {!mayPublish && !mayReturn && <Text size="sm">{t('review.holds')}</Text>}
    </>
  );
}
