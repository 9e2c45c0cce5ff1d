import {
  type Country,
  type PartnerKind,
  type PostPartnerSearchInput,
  PostPartnerSearchInput as Schema,
} from '@hansa/contracts';
import { Button, Checkbox, Chip, Fieldset, Group, Input, MultiSelect, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { KeptNote } from '../parts/kept-note.js';
import { errorsUnder, written } from '../parts/localised.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type KeptForm, useKeptForm } from '../parts/use-kept-form.js';
import { PARTNER_KINDS } from './cluster-filters.js';
import { useSectors, useThemes } from './use-names.js';

export type PartnerSearchValues = Required<PostPartnerSearchInput>;

const DAY_MS = 86_400_000;
/** As the service has it. */
const LONGEST_DAYS = 365;
export const dayAhead = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** As it is sent. */
export const searchToSend = (values: PartnerSearchValues): PartnerSearchValues => ({
  ...values,
  ...{ title: written(values.title), sought: written(values.sought), offered: written(values.offered) },
});

export function usePartnerSearchForm(name: string, initial: PartnerSearchValues): KeptForm<PartnerSearchValues> {
  return useKeptForm<PartnerSearchValues>({ name, initial, schema: Schema, input: searchToSend });
}

/** What is looked for, what is offered, where, among whom and until when. */
export function PartnerSearchForm(of: {
  kept: KeptForm<PartnerSearchValues>;
  submit: string;
  isSending: boolean;
  problem: Problem | null;
  onSubmit: (values: PartnerSearchValues) => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const { form } = of.kept;
  const [themes, sectors] = [useThemes(), useSectors()];
  const text = (name: 'title' | 'sought' | 'offered', lines: number, maxLength: number) => (
    <LocalisedInput
      {...form.getInputProps(name)}
      value={form.values[name]}
      label={t(`post.${name}`)}
      description={t(`post.${name}Hint`)}
      error={errorsUnder(form.errors, name)}
      lines={lines}
      maxLength={maxLength}
      required
    />
  );
  return (
    <form onSubmit={form.onSubmit((values) => of.onSubmit(searchToSend(values)))} noValidate>
      <Stack gap="lg" maw={820}>
        {text('title', 1, 200)}
        {text('sought', 4, 5000)}
        {text('offered', 4, 5000)}
        <Fieldset variant="unstyled" legend={<Legend>{t('post.countries')}</Legend>}>
          <Input.Error mb={4}>{form.errors['countries']}</Input.Error>
          <Chip.Group
            multiple
            value={form.values.countries}
            onChange={(countries) => form.setFieldValue('countries', countries as Country[])}
          >
            <Group gap={6}>
              {countriesIn(format).map((country) => (
                <Chip key={country} value={country} size="sm" variant="outline">
                  {format.country(country)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Fieldset>
        <Checkbox.Group
          {...form.getInputProps('partners')}
          label={t('post.partners')}
          required
          onChange={(partners) => form.setFieldValue('partners', partners as PartnerKind[])}
        >
          <Group gap="md" mt={4}>
            {PARTNER_KINDS.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`words:partnerKind.${kind}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <MultiSelect
          {...form.getInputProps('themes')}
          label={t('post.themes')}
          description={t('post.themesHint')}
          data={[...themes, ...form.values.themes.filter((one) => !themes.some(({ value }) => value === one))]}
          maxValues={10}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('post.clear') }}
        />
        <MultiSelect
          {...form.getInputProps('sectors')}
          label={t('post.sectors')}
          data={sectors}
          maxValues={10}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('post.clear') }}
        />
        <TextInput
          {...form.getInputProps('until')}
          type="date"
          label={t('post.until')}
          description={t('post.untilHint')}
          min={dayAhead(0)}
          max={dayAhead(LONGEST_DAYS)}
          maw={240}
          required
        />
        <KeptNote of={of.kept} />
        <ProblemNotice problem={of.problem} />
        <Group>
          <Button type="submit" loading={of.isSending}>
            {of.submit}
          </Button>
          {of.children}
        </Group>
      </Stack>
    </form>
  );
}

const Legend = ({ children }: { children: ReactNode }) => (
  <Input.Label labelElement="div" required>
    {children}
  </Input.Label>
);
