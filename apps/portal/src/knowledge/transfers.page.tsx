import type { Country, PracticeView, TransferFlows, TransferStatus, TransferSummary } from '@hansa/contracts';
import { Button, Chip, Group, SegmentedControl, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useAside, useList } from '../api/read.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useThemes } from '../parts/vocabularies.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import classes from './knowledge.module.css';
import { TransferLine } from './transfer-line.js';
import { TransferMap } from './transfer-map.js';

const STATUSES: readonly TransferStatus[] = ['trying', 'adapted', 'finished', 'abandoned'];

/** Where knowledge flows: practices that are tried in another place, on the map and as a list. */
export function TransfersPage() {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const format = useFormat();
  const themes = useThemes();
  const search = useSearch({ from: '/transfers' });
  const navigate = useNavigate({ from: '/transfers' });
  const { practice, theme, from, to, status, by = 'country' } = search;
  const query = { practiceId: practice, theme, fromCountry: from, toCountry: to, status };
  const flows = useAside<TransferFlows>('knowledge-exchange/transfers/flows', { ...query, by }).data?.items;
  const list = useList<TransferSummary>('knowledge-exchange/transfers', query);
  const of = useAside<PracticeView>(practice ? `knowledge-exchange/practices/${practice}` : null).data;
  const total = flows?.reduce((sum, flow) => sum + flow.total, 0);
  const choose = (changes: object) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value)) as typeof before,
      resetScroll: false,
    });
  const countries = countriesIn(format).map((country) => ({ value: country, label: format.country(country) }));
  const isFiltered = Object.values(query).some((value) => value !== undefined);
  return (
    <>
      <PageHead title={t('transfers.title')} purpose={t('transfers.purpose')} back={<BackToKnowledge />} />
      <Stack gap="lg">
        {practice && of && (
          <Group gap="sm">
            <Text>
              {t('transfers.ofPractice')}{' '}
              <SubjectLink of={{ type: 'practice', id: practice }}>{of.title.text}</SubjectLink>
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={() => choose({ practice: undefined })}>
              {t('transfers.allPractices')}
            </Button>
          </Group>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
          <Select
            label={t('transfers.from')}
            placeholder={t('transfers.anywhere')}
            clearable
            data={countries}
            value={from ?? null}
            onChange={(value) => choose({ from: value as Country | null })}
          />
          <Select
            label={t('transfers.to')}
            placeholder={t('transfers.anywhere')}
            clearable
            data={countries}
            value={to ?? null}
            onChange={(value) => choose({ to: value as Country | null })}
          />
          <Select
            label={t('transfers.theme')}
            placeholder={t('transfers.anyTheme')}
            clearable
            searchable
            data={themes.items.map(({ theme: value, name }) => ({ value, label: name }))}
            value={theme ?? null}
            onChange={(value) => choose({ theme: value })}
          />
        </SimpleGrid>
        <Group gap="xs" role="group" aria-label={t('transfers.status')}>
          <Chip checked={!status} onChange={() => choose({ status: undefined })}>
            {t('transfers.anyStatus')}
          </Chip>
          {STATUSES.map((value) => (
            <Chip key={value} checked={status === value} onChange={() => choose({ status: value })}>
              {t(`words:transferStatus.${value}`)}
            </Chip>
          ))}
        </Group>
        <Group justify="space-between">
          <Text role="status" fw={600}>
            {total !== undefined && t('transfers.total', { count: total, number: format.number(total) })}
          </Text>
          <SegmentedControl
            aria-label={t('transfers.by')}
            size="xs"
            value={by}
            onChange={(value) => choose({ by: value === 'region' ? value : undefined })}
            data={(['country', 'region'] as const).map((value) => ({ value, label: t(`transfers.${value}`) }))}
          />
        </Group>
        <TransferMap of={flows ?? []} label={t('transfers.map')} />
        {isProblem(list.error) && <ProblemNotice problem={list.error} />}
        {list.page && list.items.length === 0 && (
          <Empty
            title={t('transfers.none')}
            action={
              isFiltered && (
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {t('frame:facets.clear')}
                </Button>
              )
            }
          >
            {t('transfers.noneHint')}
          </Empty>
        )}
        <section aria-label={t('transfers.list')} aria-busy={list.isOld}>
          <ul className={classes.hits}>
            {list.items.map((transfer) => (
              <li key={transfer.id}>
                <TransferLine of={transfer} />
              </li>
            ))}
          </ul>
          <MoreButton of={list} />
        </section>
      </Stack>
    </>
  );
}
