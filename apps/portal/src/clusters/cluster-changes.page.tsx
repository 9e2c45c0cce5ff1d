import type { ClusterChange, ClusterView } from '@hansa/contracts';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList, useRead } from '../api/read.js';
import { isProblem } from '../api/problem.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';
import { ChangeFields } from './change-fields.js';
import { ClusterPastOn } from './cluster-past.js';
import classes from './clusters.module.css';
import { changedFields, useFieldName } from './record-value.js';

/** Everything that was ever done to a public profile: when, by whom, what; and how it read on any day. */
export function ClusterChangesPage() {
  const { t } = useTranslation('clusters');
  const may = useMay();
  const { id } = useParams({ from: '/clusters/$id/changes' });
  const { at, number } = useSearch({ from: '/clusters/$id/changes' });
  const cluster = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const list = useList<ClusterChange>(`cluster-registry/clusters/${id}/changes`);
  const isKeeper = may('organisation.read', cluster.owner.id);
  const params = { id };
  const wasNeverPublic = isProblem(list.error, 'not-found');
  return (
    <>
      <PageHead
        title={t('changes.title', { cluster: cluster.name.text })}
        back={
          <Link to="/clusters/$id" params={params}>
            <Rendered of={cluster.name} />
          </Link>
        }
        purpose={t('changes.purpose')}
        action={
          isKeeper && (
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/profiles/$id" params={params} />}>
              {t('action.profile')}
            </Button>
          )
        }
      />
      {wasNeverPublic ? (
        <Empty title={t('changes.never')}>{t('changes.neverText')}</Empty>
      ) : (
        <Stack gap="lg">
          <DayInput key={at} at={at} />
          {at && <ClusterPastOn clusterId={id} day={at} />}
          {isProblem(list.error) && <ProblemNotice problem={list.error} />}
          <ol className={`${classes.list} ${classes.lines}`} aria-label={t('changes.list')}>
            {list.items.map((change) => (
              <li key={change.number}>
                <Change of={change} clusterId={id} isOpen={number === String(change.number)} isKeeper={isKeeper} />
              </li>
            ))}
          </ol>
          <MoreButton of={list} />
        </Stack>
      )}
    </>
  );
}

function Change(of: { of: ClusterChange; clusterId: string; isOpen: boolean; isKeeper: boolean }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const fieldName = useFieldName();
  const { number, at, by, act, fields } = of.of;
  const names = changedFields(fields).map(fieldName);
  const who =
    by === null ? t('changes.byNobody') : (by.name ?? t(of.isKeeper ? 'changes.byUnknown' : 'changes.byHidden'));
  return (
    <>
      <Group gap="sm" justify="space-between">
        <Text fw={600}>{t(`words:clusterAct.${act}`)}</Text>
        <Text size="sm" c="dimmed">
          {t('changes.when', { moment: format.moment(at), relative: format.relative(at) })}
        </Text>
      </Group>
      <Text size="sm">{who}</Text>
      <Text size="sm" c="dimmed">
        {act === 'published' && number === 1 ? t('changes.everything') : format.list(names)}
      </Text>
      {fields.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          ml={-8}
          aria-expanded={of.isOpen}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/clusters/$id/changes"
              params={{ id: of.clusterId }}
              search={(before) => ({ ...before, number: of.isOpen ? undefined : String(number) })}
              resetScroll={false}
              replace
            />
          )}
        >
          {t(of.isOpen ? 'changes.hide' : 'changes.show')}
          <span className="unseen">: {t('changes.caption', { number })}</span>
        </Button>
      )}
      {of.isOpen && <ChangeFields clusterId={of.clusterId} number={number} />}
    </>
  );
}

/** How it read on a day. */
function DayInput({ at }: { at: string | undefined }) {
  const { t } = useTranslation('clusters');
  const navigate = useNavigate({ from: '/clusters/$id/changes' });
  const [day, setDay] = useState(at ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: (before) => ({ ...before, at: day || undefined }), resetScroll: false });
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={t('past.label')}
          value={day}
          max={new Date().toISOString().slice(0, 10)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={day === ''}>
          {t('past.show')}
        </Button>
      </Group>
    </form>
  );
}
