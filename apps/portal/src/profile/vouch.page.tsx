import { type ClusterView, type LocalisedInput as Localised, VouchForClusterInput } from '@hansa/contracts';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { KeptNote } from '../parts/kept-note.js';
import { kept } from '../parts/kept.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useMay } from '../sign-in/use-me.js';
import { CriteriaReport } from './criteria-report.js';
import { EndVouching } from './end-vouching.js';
import { ProfileState } from './profile-state.js';
import classes from './profile.module.css';
import { forgetProfile } from './save-profile.js';
import { useActingOrganisation } from './use-acting-organisation.js';
import { useRenewed } from './use-renewed.js';

// An agency vouches for many clusters by the same programme.
const lastProgramme = kept<Localised>('hansa.vouching-programme');

/** A recognised agency stands for a cluster of its country in place of the criteria. */
export function VouchPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('vouch.title')}>{() => <Vouch />}</SignedInOnly>;
}

function Vouch() {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const may = useMay();
  const { id } = useParams({ from: '/clusters/$id/vouch' });
  const view = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const { acting, view: agency } = useActingOrganisation();
  const { vouching, status } = view;
  const isAgency = agency?.recognisedFor === view.country && may('registry.vouch');
  const can = status === 'submitted' || status === 'published' || status === 'emerging';
  const ours = vouching !== null && vouching.agency.id === acting?.organisation.id;
  return (
    <>
      <PageHead
        title={t('vouch.titleOf', { name: view.name.text })}
        purpose={t('vouch.purpose')}
        back={
          <Link to="/clusters/$id" params={{ id }}>
            <Rendered of={view.name} />
          </Link>
        }
        state={<ProfileState status={status} />}
      />
      <div className={classes.editor}>
        <div className={classes.sections}>
          {vouching && (
            <div className="surface">
              <Text>
                {t('vouch.now', {
                  agency: vouching.agency.name?.text ?? '',
                  programme: vouching.programme.text,
                  since: format.dayOf(vouching.since),
                  until: format.day(vouching.until),
                })}
              </Text>
              {isAgency && ours && <EndVouching view={view} />}
            </div>
          )}
          {agency && !isAgency && (
            <Empty title={t('vouch.notYours')}>
              {t('vouch.notYoursText', { country: format.country(view.country) })}
            </Empty>
          )}
          {isAgency && !can && <Empty title={t('vouch.notNow')}>{t('vouch.notNowText')}</Empty>}
          {isAgency && can && <VouchForm key={`${view.version}`} view={view} agencyId={agency.id} isRenewal={ours} />}
        </div>
        {view.inside && (
          <aside className={classes.alongside} aria-label={t('criteria.short')}>
            <CriteriaReport of={view.inside.criteria} vouchedBy={vouching?.agency.name?.text} />
          </aside>
        )}
      </div>
    </>
  );
}

function VouchForm({ view, agencyId, isRenewal }: { view: ClusterView; agencyId: string; isRenewal: boolean }) {
  const { t } = useTranslation(['profile']);
  const { send, isSending, problem } = useSend<ClusterView>();
  useRenewed(problem);
  const inYear = new Date(Date.now() + 365 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const before = view.vouching && {
    original: view.vouching.programme.language,
    texts: { [view.vouching.programme.language]: view.vouching.programme.text },
  };
  const draft = useKeptForm({
    name: `vouch:${view.id}`,
    initial: { programme: lastProgramme.get() ?? before ?? emptyText(), until: inYear },
    schema: VouchForClusterInput,
    input: ({ programme, until }) => ({ agencyId, programme: written(programme), until }),
  });
  const { form } = draft;
  const vouch = form.onSubmit(async ({ programme, until }) => {
    const body = { agencyId, programme: written(programme), until };
    if (!(await send(`cluster-registry/clusters/${view.id}/vouching`, { version: view.version, body }))) return;
    lastProgramme.set(body.programme);
    draft.forget();
    forgetProfile(view.id);
    notify(t('vouch.done', { name: view.name.text }));
  });
  return (
    <form onSubmit={vouch} noValidate>
      <Stack gap="md">
        <Text>{t(view.status === 'published' ? 'vouch.meansPublic' : 'vouch.means')}</Text>
        <LocalisedInput
          label={t('vouch.programme')}
          description={t('vouch.programmeHint')}
          required
          maxLength={300}
          {...form.getInputProps('programme')}
          error={errorsUnder(form.errors, 'programme')}
        />
        <TextInput
          type="date"
          label={t('vouch.until')}
          description={t('vouch.untilHint')}
          required
          maw={320}
          min={new Date().toISOString().slice(0, 10)}
          {...form.getInputProps('until')}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t(isRenewal ? 'vouch.renew' : 'vouch.do')}
          </Button>
        </Group>
        <KeptNote of={draft} />
      </Stack>
    </form>
  );
}
