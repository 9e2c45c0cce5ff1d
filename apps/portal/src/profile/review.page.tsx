import type { ClusterField, ClusterView, LocalisedInput } from '@hansa/contracts';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { dropDraft, keepDraft, readDraft } from '../parts/drafts.js';
import { Empty } from '../parts/empty.js';
import { Facts } from '../parts/facts.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMe } from '../sign-in/use-me.js';
import { CriteriaReport } from './criteria-report.js';
import { LabelPanel } from './label-panel.js';
import { ProfileState } from './profile-state.js';
import classes from './profile.module.css';
import { decisionsOn, ReviewDecision } from './review-decision.js';
import { ReviewFields } from './review-fields.js';
import { usePublished } from './use-published.js';

export type RemarksByField = Partial<Record<ClusterField, LocalisedInput>>;

/** A validator reads a profile, beside what was public before, and publishes it or returns it with remarks. */
export function ReviewPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('review.title')}>{({ person }) => <Review owner={person.id} />}</SignedInOnly>;
}

function Review({ owner }: { owner: string }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const me = useMe();
  const { id } = useParams({ from: '/profiles/$id/review' });
  const view = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const published = usePublished(view);
  const draft = `review:${id}`;
  const [remarks, setRemarks] = useState<RemarksByField>(() => readDraft<RemarksByField>(owner, draft)?.values ?? {});
  const write = (next: RemarksByField) => {
    setRemarks(next);
    if (Object.keys(next).length === 0) dropDraft(owner, draft);
    else keepDraft(owner, draft, next);
  };
  const isValidator =
    me?.platformRoles.includes('validator') === true && me.platformReach.countries.includes(view.country);
  const isPublic = view.status === 'published' || view.status === 'emerging';
  const head = (
    <PageHead
      title={t('review.titleOf', { name: view.name.text })}
      purpose={t(published ? 'review.purposeAgain' : 'review.purpose')}
      back={<Link to="/profiles/queue">{t('queue.title')}</Link>}
      state={<ProfileState status={view.status} waits={view.status === 'submitted'} />}
    />
  );
  if (!me || !isValidator || !view.inside) {
    return (
      <>
        {head}
        <Empty title={t('queue.notValidator')}>
          {t('review.otherCountry', { country: format.country(view.country) })}
        </Empty>
      </>
    );
  }
  const mine = me.memberships.some(({ organisation }) => organisation.id === view.owner.id);
  const decides = !mine && (view.status === 'submitted' || isPublic);
  return (
    <>
      {head}
      <div className={classes.editor}>
        <div className={classes.sections}>
          {mine && (
            <Alert variant="outline" color="gray" icon={<IconLock aria-hidden />}>
              <Text size="sm">{t('review.mine')}</Text>
            </Alert>
          )}
          {!decides && !mine && (
            <Alert variant="outline" color="gray" icon={<IconLock aria-hidden />}>
              <Text size="sm">{t('review.nothing')}</Text>
            </Alert>
          )}
          <ReviewFields
            view={view}
            published={published ?? null}
            remarks={remarks}
            onRemarks={decides && decisionsOn(view).mayReturn ? write : undefined}
          />
          {!mine && isPublic && <LabelPanel view={view} />}
        </div>
        <aside className={`${classes.alongside} ${classes.decides}`} aria-label={t('review.alongside')}>
          <Title order={2} size="h3">
            {t('criteria.title', {
              met: view.inside.criteria.criteria.filter(({ met }) => met).length,
              all: view.inside.criteria.criteria.length,
            })}
          </Title>
          <CriteriaReport of={view.inside.criteria} vouchedBy={view.vouching?.agency.name?.text} />
          <Facts
            of={[
              [
                t('review.keeper'),
                view.owner.name && (
                  <Link to="/organisations/$id" params={{ id: view.owner.id }}>
                    <Rendered of={view.owner.name} />
                  </Link>
                ),
              ],
              [t('queue.country'), format.country(view.country)],
              [t('review.submittedAt'), view.submittedAt && format.moment(view.submittedAt)],
            ]}
          />
          {decides && (
            <Stack gap="sm">
              <ReviewDecision view={view} remarks={remarks} onDone={() => write({})} />
            </Stack>
          )}
        </aside>
      </div>
    </>
  );
}
