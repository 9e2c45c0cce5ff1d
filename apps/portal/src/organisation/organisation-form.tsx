import { type LocalisedInput as Name, Country, OrganisationType } from '@hansa/contracts';
import { Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { countriesIn, useFormat } from '../language/use-format.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { errorsUnder, written } from '../parts/localised.js';
import { useMe } from '../sign-in/use-me.js';

export interface OrganisationValues {
  name: Name;
  type: OrganisationType | null;
  country: Country | null;
  website: string;
  parentId: string | null;
}

/** Of the values the body of a request; an address without its beginning gets one. */
export function bodyOf({ name, type, country, website, parentId }: OrganisationValues) {
  const address = website.trim();
  return {
    ...{ name: written(name), type, country, parentId },
    website: address === '' ? null : /^https?:\/\//i.test(address) ? address : `https://${address}`,
  };
}

/** @param id of the organisation, where there is one already: it is no part of itself */
export function OrganisationFields<V extends OrganisationValues>({
  form,
  id,
}: {
  form: UseFormReturnType<V>;
  id?: string;
}) {
  const { t } = useTranslation(['organisation', 'words', 'frame']);
  const format = useFormat();
  const me = useMe();
  const parents = (me?.memberships ?? []).filter(
    ({ organisation, permissions, scope }) =>
      organisation.id !== id && !scope && permissions.includes('organisation.edit'),
  );
  const optional = (label: string) => `${label} (${t('frame:optional')})`;
  // The names of the fields are the same in whatever form has these values.
  const input = (name: keyof OrganisationValues) => form.getInputProps(name) as never as Record<string, never>;
  return (
    <Stack gap="md">
      <LocalisedInput
        label={t('form.name')}
        description={t('form.nameText')}
        required
        maxLength={200}
        lines={1}
        {...(input('name') as unknown as { value: Name; onChange: (value: Name) => void })}
        error={errorsUnder(form.errors, 'name')}
      />
      <Select
        label={t('form.type')}
        withAsterisk
        data={OrganisationType.options.map((value) => ({ value, label: t(`words:organisationType.${value}`) }))}
        {...input('type')}
      />
      <Select
        label={t('form.country')}
        withAsterisk
        searchable
        data={countriesIn(format).map((value) => ({ value, label: format.country(value) }))}
        {...input('country')}
      />
      <TextInput
        label={optional(t('form.website'))}
        type="url"
        inputMode="url"
        autoComplete="url"
        maxLength={2000}
        {...input('website')}
      />
      {parents.length > 0 && (
        <Select
          label={optional(t('form.parent'))}
          description={t('form.parentText')}
          clearable
          clearButtonProps={{ 'aria-label': t('frame:remove') }}
          data={parents.map(({ organisation }) => ({ value: organisation.id, label: organisation.name.text }))}
          {...input('parentId')}
        />
      )}
    </Stack>
  );
}
