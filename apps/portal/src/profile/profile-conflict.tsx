import type { LocalisedInput } from '@hansa/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { Conflict } from '../parts/conflict.js';
import { useSectors, useThemes } from '../parts/vocabularies.js';
import type { ProfileField, ProfileValues } from './profile-values.js';
import type { ProfileConflict as Met, ProfileEditor } from './use-profile-editor.js';
import { useWords } from './use-words.js';

/** The fields that somebody else has changed otherwise than this page: both versions, and a choice. */
export function ProfileConflict({ editor, conflict }: { editor: ProfileEditor; conflict: Met }) {
  const words = useWords();
  return (
    <div id="conflict">
      <Conflict
        fields={conflict.fields.map((field) => ({
          field,
          label: words.field(field),
          mine: <FieldValue field={field} values={editor.values} />,
          theirs: <FieldValue field={field} values={conflict.theirs} />,
        }))}
        onChoose={editor.choose}
      />
    </div>
  );
}

function FieldValue({ field, values }: { field: ProfileField; values: ProfileValues }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const words = useWords();
  const themes = useThemes();
  const sectors = useSectors();
  const lines = (texts: readonly string[]) =>
    texts.filter(Boolean).length === 0 ? (
      <Text size="sm" c="dimmed">
        {t('value.none')}
      </Text>
    ) : (
      texts.map((text, index) => (
        <Text key={index} size="sm" style={{ whiteSpace: 'pre-line' }}>
          {text}
        </Text>
      ))
    );
  switch (field) {
    case 'name':
    case 'summary':
    case 'services':
      return <Texts of={values[field]} />;
    case 'themes':
      return lines([format.list(values.themes.map(themes.name))]);
    case 'sectors':
      return lines([format.list(values.sectors.map((code) => `${code} ${sectors.name(code)}`))]);
    case 'position': {
      const { latitude, longitude } = values.position;
      return lines(latitude === '' || longitude === '' ? [] : [`${latitude}, ${longitude}`]);
    }
    case 'plan':
      return values.plan.map(({ criterion, action, by }) => (
        <div key={criterion}>
          <Text size="sm" fw={600}>
            {words.criterion(criterion)}
            {by && ` – ${format.day(by)}`}
          </Text>
          <Texts of={action} />
        </div>
      ));
    case 'contacts':
      return lines(
        values.contacts.map(({ name, email, function: what }) => [name, what, email].filter(Boolean).join(', ')),
      );
    case 'managementFte':
    case 'founded':
      return lines([String(values[field])]);
    default:
      return lines([values[field] ?? '']);
  }
}

function Texts({ of }: { of: LocalisedInput }) {
  const format = useFormat();
  return Object.entries(of.texts).map(([code, text]) => (
    <Text key={code} size="sm" lang={localeOf(code as LocalisedInput['original'])} style={{ whiteSpace: 'pre-line' }}>
      <Text span inherit c="dimmed">
        {format.language(code as LocalisedInput['original'])}
        {': '}
      </Text>
      {text}
    </Text>
  ));
}
