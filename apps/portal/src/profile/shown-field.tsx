import type { ClusterField, MemberType, RenderedText } from '@hansa/contracts';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { OutLink } from '../parts/out-link.js';
import { useRegion, useSectors, useThemes } from '../parts/vocabularies.js';
import type { ShownProfile } from './shown-profile.js';
import { useWords } from './use-words.js';

/** What a profile says in one of its fields. */
export function ShownField({ field, of }: { field: ClusterField; of: ShownProfile }) {
  const { t } = useTranslation(['profile']);
  const value = useShown(of)[field]();
  return value ?? <Text c="dimmed">{t('value.none')}</Text>;
}

function useShown(of: ShownProfile): Record<ClusterField, () => ReactNode> {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const words = useWords();
  const themes = useThemes();
  const sectors = useSectors();
  const region = useRegion(of.region);
  const text = (said: RenderedText | null) => said && <InLanguages of={said} />;
  const address = (to: string | null) => to && <OutLink to={to} />;
  const types = Object.entries(of.members.byType) as [MemberType, number][];
  return {
    name: () => text(of.name),
    acronym: () => of.acronym,
    summary: () => text(of.summary),
    services: () => text(of.services),
    website: () => address(of.website),
    englishPage: () => address(of.englishPage),
    region: () => of.region && (region ? `${region.name} (${region.code})` : of.region),
    place: () => of.place,
    position: () =>
      of.position && `${format.number(of.position.latitude, 5)}, ${format.number(of.position.longitude, 5)}`,
    sectors: () =>
      of.sectors.length === 0
        ? null
        : of.sectors.map((code) => <div key={code}>{`${code} ${sectors.name(code)}`}</div>),
    themes: () => (of.themes.length === 0 ? null : format.list(of.themes.map(themes.name))),
    managementFte: () => (of.managementFte === null ? null : t('value.fte', { fte: format.number(of.managementFte) })),
    founded: () => of.founded,
    members: () =>
      of.members.total === 0 ? null : (
        <>
          {t('members.count', { count: of.members.total })}
          {types
            .filter(([, count]) => count > 0)
            .map(([type, count]) => (
              <Text key={type} size="sm" c="dimmed">
                {words.type(type)}
                {': '}
                {format.number(count)}
              </Text>
            ))}
        </>
      ),
    contacts: () =>
      !of.contacts || of.contacts.length === 0
        ? null
        : of.contacts.map(({ name, function: what, email, phone, isPublic }) => (
            <div key={`${name} ${email}`}>
              {[name, what, email, phone].filter(Boolean).join(', ')}
              <Text size="sm" c="dimmed">
                {t(isPublic ? 'value.publicContact' : 'value.innerContact')}
              </Text>
            </div>
          )),
    plan: () =>
      of.plan.length === 0
        ? null
        : of.plan.map(({ criterion, action, by }) => (
            <div key={criterion}>
              <Text fw={600} size="sm">
                {t('value.step', { criterion: words.criterion(criterion), day: format.day(by) })}
              </Text>
              <InLanguages of={action} />
            </div>
          )),
  };
}

function InLanguages({ of }: { of: RenderedText }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const others = of.languages.filter((language) => language !== of.language);
  return (
    <>
      <span lang={localeOf(of.language)} style={{ whiteSpace: 'pre-line' }}>
        {of.text}
      </span>
      {others.length > 0 && (
        <Text size="sm" c="dimmed">
          {t(of.stale ? 'value.staleLanguages' : 'value.languages', {
            languages: format.list(others.map(format.language)),
          })}
        </Text>
      )}
    </>
  );
}
