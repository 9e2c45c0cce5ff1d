import type { Language, ModulePage, TargetGroup } from '@hansa/contracts';
import { ActionIcon, Button, Chip, Group, Input, MultiSelect, NumberInput, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useAside } from '../api/read.js';
import { LANGUAGES } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { emptyText, errorsUnder } from '../parts/localised.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { Section } from './form-section.js';
import { MaterialFields } from './material-fields.js';
import { TARGET_GROUPS, type VersionErrors, type VersionField, type VersionValues } from './version-form.js';

export interface VersionFieldsProps {
  values: VersionValues;
  errors: VersionErrors;
  /** Null for a module that is not there yet. */
  moduleId: string | null;
  /** Only its materials may be changed. */
  onlyMaterials?: boolean;
  hasChangeNote?: boolean;
  set: <F extends VersionField>(field: F, value: VersionValues[F]) => void;
}

/** What a version of a module says: for whom it is, what one learns, in which languages and how long. */
export function VersionFields(of: VersionFieldsProps) {
  const { t } = useTranslation(['delivery', 'words']);
  const { values, errors, set } = of;
  return (
    <>
      {!of.onlyMaterials && (
        <>
          <Section title={t('version.what')}>
            <LocalisedInput
              label={t('version.title')}
              maxLength={200}
              required
              value={values.title}
              onChange={(title) => set('title', title)}
              error={errorsUnder(errors, 'title')}
            />
            <LocalisedInput
              label={t('version.summary')}
              description={t('version.summaryHint')}
              lines={4}
              maxLength={4000}
              required
              value={values.summary}
              onChange={(summary) => set('summary', summary)}
              error={errorsUnder(errors, 'summary')}
            />
            {of.hasChangeNote && (
              <LocalisedInput
                label={t('newVersion.note')}
                description={t('newVersion.noteHint')}
                lines={3}
                maxLength={2000}
                value={values.changeNote}
                onChange={(note) => set('changeNote', note)}
                error={errorsUnder(errors, 'changeNote')}
              />
            )}
          </Section>
          <Section title={t('version.outcomes')}>
            <Outcomes {...of} />
          </Section>
          <Section title={t('version.forWhom')}>
            <ForWhom {...of} />
          </Section>
        </>
      )}
      <Section title={t('version.materials')}>
        <MaterialFields values={values.materials} errors={errors} onChange={(all) => set('materials', all)} />
      </Section>
    </>
  );
}

function Outcomes({ values, errors, set }: VersionFieldsProps) {
  const { t } = useTranslation('delivery');
  const { outcomes } = values;
  return (
    <Stack gap="md">
      <Input.Description>{t('version.outcomesHint')}</Input.Description>
      {outcomes.map((outcome, index) => (
        <Group key={index} align="start" wrap="nowrap" gap="xs">
          <div style={{ flex: 1, minWidth: 0 }}>
            <LocalisedInput
              label={t('version.outcome', { number: index + 1 })}
              maxLength={500}
              value={outcome}
              onChange={(changed) =>
                set(
                  'outcomes',
                  outcomes.map((one, at) => (at === index ? changed : one)),
                )
              }
              error={errorsUnder(errors, `outcomes.${index}`)}
            />
          </div>
          {outcomes.length > 1 && (
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('version.removeOutcome', { number: index + 1 })}
              onClick={() =>
                set(
                  'outcomes',
                  outcomes.filter((_, at) => at !== index),
                )
              }
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {errors['outcomes'] && <Input.Error>{errors['outcomes']}</Input.Error>}
      {outcomes.length < 20 && (
        <Group>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set('outcomes', [...outcomes, emptyText(outcomes.at(-1)?.original)])}
          >
            {t('version.addOutcome')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function ForWhom({ values, errors, set, moduleId }: VersionFieldsProps) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const modules = useAside<z.infer<typeof ModulePage>>('training/modules', { limit: 100 });
  const others = (modules.data?.items ?? []).filter(({ id }) => id !== moduleId);
  return (
    <>
      <Chip.Group
        multiple
        value={values.targetGroups}
        onChange={(groups) => set('targetGroups', groups as TargetGroup[])}
      >
        <Input.Wrapper label={t('version.targetGroups')} labelElement="div" required error={errors['targetGroups']}>
          <Group gap={6} mt={4} role="group" aria-label={t('version.targetGroups')}>
            {TARGET_GROUPS.map((group) => (
              <Chip key={group} value={group} variant="outline">
                {t(`words:targetGroup.${group}`)}
              </Chip>
            ))}
          </Group>
        </Input.Wrapper>
      </Chip.Group>
      <Chip.Group multiple value={values.languages} onChange={(all) => set('languages', all as Language[])}>
        <Input.Wrapper label={t('version.languages')} labelElement="div" required error={errors['languages']}>
          <Group gap={6} mt={4} role="group" aria-label={t('version.languages')}>
            {LANGUAGES.map((language) => (
              <Chip key={language} value={language} variant="outline">
                {format.language(language)}
              </Chip>
            ))}
          </Group>
        </Input.Wrapper>
      </Chip.Group>
      <NumberInput
        maw={240}
        label={t('version.hours')}
        description={t('version.hoursHint')}
        min={0.5}
        max={500}
        step={0.5}
        decimalScale={1}
        required
        value={values.hours}
        onChange={(hours) => set('hours', hours)}
        error={errors['hours']}
      />
      <MultiSelect
        label={t('version.prerequisites')}
        description={t('version.prerequisitesHint')}
        searchable
        data={others.map(({ id, code, title }) => ({ value: id, label: `${code} ${title.text}` }))}
        value={values.prerequisites}
        onChange={(ids) => set('prerequisites', ids)}
        error={errors['prerequisites']}
      />
    </>
  );
}
