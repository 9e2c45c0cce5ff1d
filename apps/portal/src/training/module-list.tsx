import { asProblem } from '../api/problem.js';
import type { ModuleSummary } from '@hansa/contracts';
import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { Facet } from '../parts/facets.js';
import { MoreButton } from '../parts/more-button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { useTypedSearch } from '../parts/use-typed-search.js';
import { toneOfVersion } from './states.js';
import classes from './training.module.css';

const route = getRouteApi('/training');
const PAGE = 100;

/** By level, and within it by scope: in this order one climbs. */
const SHELVES = (['basic', 'advanced', 'programme'] as const).flatMap((level) =>
  (['regional-national', 'transnational'] as const).map((scope) => ({ level, scope })),
);

const FILTERS = ['level', 'scope', 'group', 'state', 'taught'] as const;
type Filter = (typeof FILTERS)[number];

const VALUES: Readonly<Record<Filter, (of: ModuleSummary) => readonly string[]>> = {
  level: ({ level }) => [level],
  scope: ({ scope }) => [scope],
  group: ({ targetGroups }) => targetGroups,
  state: ({ state }) => [state],
  taught: ({ languages }) => languages,
};

/** The modules: one catalogue, small enough to be there at once, so that every filter can count. */
export function ModuleList() {
  const { t } = useTranslation(['training', 'words', 'frame']);
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useList<ModuleSummary>('training/modules', { q: search.q, limit: PAGE });
  const { value, type } = useTypedSearch(
    search.q ?? '',
    (q) =>
      void navigate({
        search: ({ q: _, ...rest }) => ({ ...rest, ...(q && { q }) }),
        replace: true,
        resetScroll: false,
      }),
  );
  const fits = (module: ModuleSummary, but?: Filter) =>
    FILTERS.every((name) => {
      const chosen: readonly string[] = search[name] ?? [];
      return name === but || chosen.length === 0 || VALUES[name](module).some((value) => chosen.includes(value));
    });
  const shown = list.items.filter((module) => fits(module));
  const counted = (name: Filter) => {
    const counts = new Map<string, number>();
    for (const module of list.items.filter((one) => fits(one, name))) {
      for (const value of VALUES[name](module)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
  };
  const label: Readonly<Record<Filter, (value: string) => string>> = {
    level: (value) => t(`words:moduleLevel.${value as 'basic'}`),
    scope: (value) => t(`words:moduleScope.${value as 'transnational'}`),
    group: (value) => t(`words:targetGroup.${value as 'trainers'}`),
    state: (value) => t(`words:moduleVersionState.${value as 'draft'}`),
    taught: (value) => format.language(value as 'en'),
  };
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const isFiltered = search.q !== undefined || FILTERS.some((name) => search[name]);
  return (
    <Stack gap="lg">
      <Stack gap="md" className="surface">
        <TextInput
          type="search"
          label={t('catalogue.search')}
          value={value}
          onChange={(event) => type(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          maw={420}
        />
        <details open={isWide || isFiltered}>
          <summary className={isWide ? 'unseen' : undefined}>{t('frame:facets.filters')}</summary>
          <Group gap="xl" align="flex-start" mt={isWide ? 0 : 'sm'}>
            {FILTERS.map((name) => (
              <Facet
                key={name}
                name={t(`catalogue.filter.${name}`)}
                values={counted(name)}
                chosen={search[name] ?? []}
                label={label[name]}
                onChange={(values) =>
                  void navigate({
                    search: (before) => ({ ...before, [name]: values.length > 0 ? values : undefined }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            ))}
          </Group>
        </details>
      </Stack>
      <ProblemNotice problem={asProblem(list.error)} />
      <Group gap="sm" role="status" mih={26}>
        {list.page && <Text fw={600}>{t('catalogue.count', { count: shown.length })}</Text>}
        {isFiltered && (
          <Button variant="subtle" size="compact-sm" onClick={() => void navigate({ search: {}, resetScroll: false })}>
            {t('frame:facets.clear')}
          </Button>
        )}
      </Group>
      {list.page && shown.length === 0 && (
        <Empty title={t(isFiltered ? 'catalogue.nothing' : 'catalogue.empty')}>
          {t(isFiltered ? 'catalogue.nothingHint' : 'catalogue.emptyHint')}
        </Empty>
      )}
      {SHELVES.map(({ level, scope }) => {
        const modules = shown.filter((module) => module.level === level && module.scope === scope);
        if (modules.length === 0) return null;
        return (
          <section key={`${level} ${scope}`} aria-labelledby={`${level}-${scope}`}>
            <Title order={2} id={`${level}-${scope}`}>
              {`${t(`words:moduleLevel.${level}`)} · ${t(`words:moduleScope.${scope}`)}`}
            </Title>
            <Text className={`${classes.small} prose`} mb="sm">
              {t(`catalogue.about.${level}`)}
            </Text>
            <ul className={classes.board} aria-busy={list.isOld}>
              {modules.map((module) => (
                <ModuleRow key={module.id} of={module} />
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton of={list} />
    </Stack>
  );
}

function ModuleRow({ of }: { of: ModuleSummary }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const languages = of.languages.map((language) => format.language(language));
  const groups = of.targetGroups.map((group) => t(`words:targetGroup.${group}`));
  return (
    <li className={classes.module}>
      <div className={classes.code}>{of.code}</div>
      <div>
        <Anchor fw={600} renderRoot={(props) => <Link {...props} to="/training/modules/$id" params={{ id: of.id }} />}>
          <Rendered of={of.title} />
        </Anchor>
        <Text className="prose">
          <Rendered of={of.summary} />
        </Text>
        <Text className={classes.small} mt={4}>
          {t('module.forWhom', { groups: groups.join(', ') })}
        </Text>
      </div>
      <div>
        <StatePill tone={toneOfVersion[of.state]}>{t(`words:moduleVersionState.${of.state}`)}</StatePill>
        <Text className={classes.small} mt={6}>
          {`${t('module.versionNumber', { number: of.number })} · ${t('module.hours', { count: of.hours, hours: format.number(of.hours) })}`}
        </Text>
        <Text className={classes.small}>{languages.join(', ')}</Text>
      </div>
    </li>
  );
}
