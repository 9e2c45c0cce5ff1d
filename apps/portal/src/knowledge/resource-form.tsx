import { type AddedKind, Language, Licence, type ModuleLevel } from '@hansa/contracts';
import { MultiSelect, Radio, Select, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { errorsUnder } from '../parts/localised.js';
import { ThemeInput } from '../parts/theme-input.js';
import type { KeptForm } from '../parts/use-kept-form.js';
import { ResourceLinksInput } from './resource-links-input.js';
import { licenceKey } from './resource-facts.js';
import type { ResourceValues } from './resource-values.js';

const KINDS: readonly AddedKind[] = ['document', 'link', 'case', 'tool', 'dataset'];
const LEVELS: readonly ModuleLevel[] = ['basic', 'advanced', 'programme'];

/** What is told of a resource. */
export function ResourceForm({ form }: { form: KeptForm<ResourceValues>['form'] }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const { values, errors } = form;
  return (
    <Stack gap="lg">
      <Select
        label={t('resource.kind')}
        required
        allowDeselect={false}
        maw={320}
        data={KINDS.map((value) => ({ value, label: t(`words:resourceKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <LocalisedInput
        label={t('words:practiceField.title')}
        maxLength={200}
        required
        value={values.title}
        error={errorsUnder(errors, 'title')}
        onChange={(title) => form.setFieldValue('title', title)}
      />
      <LocalisedInput
        label={t('resource.description')}
        description={t('resource.descriptionHint')}
        lines={4}
        maxLength={5000}
        required
        value={values.description}
        error={errorsUnder(errors, 'description')}
        onChange={(description) => form.setFieldValue('description', description)}
      />
      <MultiSelect
        label={t('resource.languages')}
        description={t('resource.languagesHint')}
        required
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={values.languages}
        error={errors['languages']}
        onChange={(languages) => form.setFieldValue('languages', languages as Language[])}
      />
      <Radio.Group
        label={t('resource.licenceAsked')}
        required
        value={values.licence}
        error={errors['licence']}
        onChange={(licence) => form.setFieldValue('licence', licence as Licence)}
      >
        <Stack gap="xs" mt="xs">
          {Licence.options.map((licence) => (
            <Radio
              key={licence}
              value={licence}
              label={t(licenceKey(licence))}
              description={licence === 'all-rights-reserved' ? undefined : licence}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ResourceLinksInput
        value={values.links}
        errors={errorsUnder(errors, 'links')}
        onChange={(links) => form.setFieldValue('links', links)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('facets.country')}
          description={t('resource.countryHint')}
          clearable
          data={countriesIn(format).map((value) => ({ value, label: format.country(value) }))}
          {...form.getInputProps('country')}
        />
        <Select
          label={t('facets.level')}
          description={t('resource.levelHint')}
          clearable
          data={LEVELS.map((value) => ({ value, label: t(`words:moduleLevel.${value}`) }))}
          {...form.getInputProps('level')}
        />
      </SimpleGrid>
      <ThemeInput
        label={t('words:practiceField.themes')}
        most={10}
        value={values.themes}
        error={errors['themes']}
        onChange={(themes) => form.setFieldValue('themes', themes)}
      />
    </Stack>
  );
}
