import { asProblem } from '../api/problem.js';
import type { ModuleSummary, SessionSummary } from '@hansa/contracts';
import { Button, Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside, useList } from '../api/read.js';
import { LANGUAGES } from '../language/languages.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SessionBoard } from './session-board.js';

const route = getRouteApi('/training');
const ALL_MODULES = 100;
const FIRST_DAY = '2000-01-01';

/** Coming sessions, the next first; what is asked for stands in the address. */
export function SessionList() {
  const { t } = useTranslation(['training', 'frame']);
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const modules = useAside<{ items: ModuleSummary[] }>('training/modules', { limit: ALL_MODULES });
  const [from, setFrom] = useState(search.from ?? '');
  useEffect(() => setFrom(search.from ?? ''), [search.from]);
  const list = useList<SessionSummary>('training/sessions', {
    ...{ country: search.country, language: search.language, from: search.from, moduleId: search.module },
    onlyWithSeats: search.seats,
  });
  const change = (changes: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  const isFiltered = [search.country, search.language, search.from, search.module, search.seats].some(Boolean);
  const any = { value: '', label: t('sessions.any') };
  const languages = [...LANGUAGES].sort((one, other) => format.compare(format.language(one), format.language(other)));
  return (
    <Stack gap="lg">
      <Group gap="md" align="flex-end" className="surface">
        <NativeSelect
          label={t('sessions.country')}
          value={search.country ?? ''}
          data={[any, ...countriesIn(format).map((value) => ({ value, label: format.country(value) }))]}
          onChange={(event) => change({ country: (event.currentTarget.value || undefined) as 'DK' | undefined })}
        />
        <NativeSelect
          label={t('sessions.language')}
          value={search.language ?? ''}
          data={[any, ...languages.map((value) => ({ value, label: format.language(value) }))]}
          onChange={(event) => change({ language: (event.currentTarget.value || undefined) as 'en' | undefined })}
        />
        <NativeSelect
          label={t('sessions.module')}
          maw={300}
          value={search.module ?? ''}
          data={[
            any,
            ...(modules.data?.items ?? []).map(({ id, code, title }) => ({
              value: id,
              label: `${code} ${title.text}`,
            })),
          ]}
          onChange={(event) => change({ module: event.currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label={t('sessions.from')}
          value={from}
          onChange={(event) => {
            const date = event.currentTarget.value;
            setFrom(date);
            // A year that is still being typed is a date too, of long ago.
            if (date === '' || date >= FIRST_DAY) change({ from: date || undefined });
          }}
        />
        <Switch
          label={t('sessions.onlyWithSeats')}
          checked={search.seats ?? false}
          onChange={(event) => change({ seats: event.currentTarget.checked || undefined })}
          mb={8}
        />
      </Group>
      <ProblemNotice problem={asProblem(list.error)} />
      <Group gap="sm" role="status" mih={26}>
        {list.page && (
          <Text fw={600}>
            {list.more
              ? t('sessions.first', { shown: list.items.length })
              : t('sessions.count', { count: list.items.length })}
          </Text>
        )}
        {isFiltered && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => void navigate({ search: { tab: 'sessions' }, resetScroll: false })}
          >
            {t('frame:facets.clear')}
          </Button>
        )}
      </Group>
      {list.page && list.items.length === 0 && (
        <Empty title={t(isFiltered ? 'sessions.nothing' : 'sessions.empty')}>
          {t(isFiltered ? 'sessions.nothingHint' : 'sessions.emptyHint')}
        </Empty>
      )}
      {list.items.length > 0 && <SessionBoard of={list.items} isOld={list.isOld} label={t('catalogue.sessions')} />}
      <MoreButton of={list} />
    </Stack>
  );
}
