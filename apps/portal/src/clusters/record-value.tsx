import type { ClusterPast, OrganisationView, RenderedText } from '@hansa/contracts';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { OutLink } from '../parts/out-link.js';
import { useRegionNames, useSectorNames, useThemeNames } from './use-names.js';

export type PublicRecord = ClusterPast['record'];
export type RecordField = keyof PublicRecord;

/** In the order in which a profile is read. */
export const RECORD_FIELDS = [
  ...(['status', 'name', 'acronym', 'summary', 'services', 'website', 'englishPage', 'country', 'region'] as const),
  ...(['place', 'longitude', 'latitude', 'sectors', 'themes', 'managementFte', 'founded', 'members'] as const),
  ...([
    'criteriaVersion',
    'plan',
    'vouching',
    'label',
    'ownerId',
    'publishedAt',
    'confirmedAt',
    'ended',
    'sample',
  ] as const),
] as const satisfies readonly RecordField[];

/** What a field of the record is called. */
export function useFieldName(): (field: RecordField) => string {
  const { t } = useTranslation(['words']);
  return (field) => {
    switch (field) {
      case 'ownerId':
      case 'status':
      case 'country':
      case 'longitude':
      case 'latitude':
      case 'criteriaVersion':
      case 'vouching':
      case 'label':
      case 'publishedAt':
      case 'confirmedAt':
      case 'ended':
      case 'sample':
        return t(`words:clusterRecordField.${field}`);
      default:
        return t(`words:clusterField.${field}`);
    }
  };
}

const isField = (field: string): field is RecordField => RECORD_FIELDS.some((known) => known === field);

/** The fields that a change made other, in that order. */
export const changedFields = (fields: readonly string[]): RecordField[] =>
  RECORD_FIELDS.filter((field) => fields.includes(field) && isField(field));

const text = (of: RenderedText | null): ReactNode =>
  of && (
    <span lang={localeOf(of.language)} style={{ whiteSpace: 'pre-line' }}>
      {of.text}
    </span>
  );

/** One field of a profile's public record, as it is read; null where it holds nothing. */
export function useRecordValue(): (record: PublicRecord, field: RecordField) => ReactNode {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const [sector, theme] = [useSectorNames(), useThemeNames()];
  return (record, field) => {
    switch (field) {
      case 'name':
      case 'summary':
      case 'services':
        return text(record[field]);
      case 'acronym':
      case 'place':
        return record[field];
      case 'website':
      case 'englishPage':
        return record[field] && <OutLink to={record[field]} />;
      case 'status':
        return t(`words:clusterStatus.${record.status}`);
      case 'country':
        return format.country(record.country);
      case 'region':
        return record.region && <RegionName code={record.region} />;
      case 'longitude':
      case 'latitude':
        return record[field] === null ? null : t('degrees', { degrees: format.number(record[field], 5) });
      case 'sectors':
        return record.sectors.map(sector).join(', ') || null;
      case 'themes':
        return record.themes.map(theme).join(', ') || null;
      case 'managementFte':
        return record.managementFte === null
          ? null
          : t('fte', { count: record.managementFte, shown: format.number(record.managementFte) });
      case 'founded':
      case 'criteriaVersion':
        return record[field] === null ? null : String(record[field]);
      case 'members':
        return t('members', { count: record.members.length, shown: format.number(record.members.length) });
      case 'plan':
        return record.plan.length === 0
          ? null
          : record.plan.map(({ criterion, action, by }) => (
              <span key={criterion} style={{ display: 'block' }}>
                {t(`words:criterion.${criterion}`)}: {text(action)} ({t('plan.by', { date: format.day(by) })})
              </span>
            ));
      case 'vouching':
        return (
          record.vouching && (
            <>
              <OrganisationName id={record.vouching.agencyId} />, {text(record.vouching.programme)} (
              {t('vouching.until', { date: format.day(record.vouching.until) })})
            </>
          )
        );
      case 'label':
        return (
          record.label &&
          `${t(`words:labelLevel.${record.label.level}`)}, ${t('label.validUntil', { date: format.day(record.label.validUntil) })}`
        );
      case 'ownerId':
        return <OrganisationName id={record.ownerId} />;
      case 'publishedAt':
      case 'confirmedAt':
        return record[field] && format.moment(record[field]);
      case 'ended':
        return (
          record.ended && (
            <>
              {t(`ended.${record.ended.cause}`)} {text(record.ended.reason)}
            </>
          )
        );
      case 'sample':
        return record.sample ? t('yes') : t('no');
    }
  };
}

function OrganisationName({ id }: { id: string }) {
  const { t } = useTranslation('clusters');
  const { data } = useAside<OrganisationView>(`identity/organisations/${id}`);
  return (
    <Link to="/organisations/$id" params={{ id }}>
      {data ? text(data.name) : t('unnamedOrganisation')}
    </Link>
  );
}

function RegionName({ code }: { code: string }) {
  const name = useRegionNames([], [code]);
  return <>{name(code)}</>;
}

/** Who came and who went, by name: a list of hundreds is not read twice. */
export function MembersChanged({ before, after }: { before: PublicRecord | undefined; after: PublicRecord }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const names = (record: PublicRecord | undefined) => new Set(record?.members.map(({ name }) => name));
  const [had, has] = [names(before), names(after)];
  const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...all].filter((name) => !others.has(name));
  const [came, went] = [without(has, had), without(had, has)];
  if (!before || (came.length === 0 && went.length === 0)) return null;
  return (
    <>
      {came.length > 0 && <Text size="sm">{t('changes.came', { names: format.list(came) })}</Text>}
      {went.length > 0 && <Text size="sm">{t('changes.went', { names: format.list(went) })}</Text>}
    </>
  );
}
