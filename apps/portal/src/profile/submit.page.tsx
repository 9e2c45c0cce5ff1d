import type { ClusterView } from '@hansa/contracts';
import { Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { Facts } from '../parts/facts.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { CriteriaReport } from './criteria-report.js';
import { HandOver } from './hand-over.js';
import { isDueSoon } from './next-step.js';
import { ProfileState } from './profile-state.js';
import { ProfileSteps } from './profile-steps.js';
import classes from './profile.module.css';
import { ShownField } from './shown-field.js';
import { SHOWN_FIELDS, shownView } from './shown-profile.js';
import { SubmitChecklist } from './submit-checklist.js';
import { SubmitDecision } from './submit-decision.js';
import { useWords } from './use-words.js';
import { Withdraw } from './withdraw.js';

/** The whole profile once more, what is still missing, and what its organisation decides about it. */
export function SubmitPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('steps.submit')}>{() => <Submit />}</SignedInOnly>;
}

function Submit() {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const may = useMay();
  const { id } = useParams({ from: '/profiles/$id/submit' });
  const view = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const maySubmit = may('registry.submit-profile', view.owner.id);
  const { status, submittedAt, inside } = view;
  const isOver = status === 'withdrawn';
  return (
    <>
      <PageHead
        title={t('submit.titleOf', { name: view.name.text })}
        purpose={t(`submit.purpose.${status}`)}
        back={
          <Link to="/profiles/$id" params={{ id }}>
            <Rendered of={view.name} />
          </Link>
        }
        state={<ProfileState status={status} waits={isDueSoon(view)} />}
      />
      <ProfileSteps id={id} />
      <div className={classes.editor}>
        <div className={classes.sections}>
          <SubmitDecision view={view} maySubmit={maySubmit} />
          {!isOver && <SubmitChecklist view={view} />}
          <section className={classes.section} aria-labelledby="as-read">
            <div className={classes.head}>
              <Title order={2} id="as-read">
                {t('submit.asRead')}
              </Title>
            </div>
            <Text size="sm" c="dimmed">
              {t('submit.asReadText')}
            </Text>
            <Facts
              of={SHOWN_FIELDS.filter((field) => field !== 'plan' || view.plan.length > 0).map((field) => [
                words.field(field),
                <ShownField key={field} field={field} of={shownView(view)} />,
              ])}
            />
          </section>
          {maySubmit && !isOver && (
            <section className={classes.section} aria-labelledby="otherwise">
              <div className={classes.head}>
                <Title order={2} id="otherwise">
                  {t('submit.otherwise')}
                </Title>
              </div>
              <HandOver view={view} />
              {(status !== 'draft' || submittedAt !== null) && <Withdraw view={view} />}
            </section>
          )}
        </div>
        <aside className={classes.alongside} aria-label={t('criteria.short')}>
          {inside && (
            <Stack gap="sm">
              <Title order={2} size="h3">
                {t('criteria.title', {
                  met: inside.criteria.criteria.filter(({ met }) => met).length,
                  all: inside.criteria.criteria.length,
                })}
              </Title>
              <CriteriaReport of={inside.criteria} vouchedBy={view.vouching?.agency.name?.text} />
            </Stack>
          )}
        </aside>
      </div>
    </>
  );
}
