import type { Currency, PracticeField } from '@hansa/contracts';
import { Button, Group, NumberInput, Radio, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LocalisedInput } from '../parts/localised-input.js';
import { errorsUnder } from '../parts/localised.js';
import { ThemeInput } from '../parts/theme-input.js';
import { WebAddressInput } from '../parts/web-address-input.js';
import { EvidenceInput } from './evidence-input.js';
import { LinkInput } from './link-input.js';
import { LinkedName } from './linked-name.js';
import classes from './knowledge.module.css';
import { PlaceInput } from './place-input.js';
import type { TextField } from './practice-values.js';
import type { PracticeEditor } from './use-practice-editor.js';

const CURRENCIES: readonly Currency[] = ['EUR', 'DKK', 'ISK', 'NOK', 'PLN', 'SEK'];
const LENGTHS: Record<TextField, number> = {
  summary: 1000,
  problem: 5000,
  done: 10_000,
  wentWrong: 5000,
  doDifferently: 5000,
  resources: 5000,
  challenges: 5000,
  lessons: 5000,
};

/** The form of a practice, in the order in which it is read; each part can be reached from the checklist. */
export function PracticeForm({ of: { values, errors, change, practice } }: { of: PracticeEditor }) {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const failed = values.outcome === 'failure';
  const remarksOn = (field: PracticeField) =>
    (practice.remarks ?? [])
      .filter((remark) => remark.field === field)
      .map(({ remark }, index) => (
        <Text key={index} size="sm" c="var(--wait-text)" className={classes.quoted}>
          {t('edit.remark')} {remark.text}
        </Text>
      ));
  const text = (field: TextField) => (
    <div id={`part-${field}`} tabIndex={-1}>
      {remarksOn(field)}
      <LocalisedInput
        label={t(`words:practiceField.${field}`)}
        description={t(`hint.${field}`)}
        lines={field === 'summary' ? 2 : 5}
        maxLength={LENGTHS[field]}
        value={values[field]}
        error={errorsUnder(errors, field)}
        onChange={(value) => change(field, value)}
      />
    </div>
  );
  const [from, to] = [values.timescale.from, values.timescale.to];
  const ongoing = (changes: Partial<typeof values.timescale>) =>
    change('timescale', { ...values.timescale, ...changes });
  return (
    <Stack gap="xl">
      <Stack gap="lg">
        <Radio.Group
          label={t('edit.outcome')}
          value={values.outcome}
          onChange={(outcome) => change('outcome', outcome as typeof values.outcome)}
        >
          <Group mt="xs">
            <Radio value="good" label={t('words:practiceOutcome.good')} />
            <Radio value="failure" label={t('words:practiceOutcome.failure')} />
          </Group>
        </Radio.Group>
        <div id="part-title" tabIndex={-1}>
          {remarksOn('title')}
          <LocalisedInput
            label={t('words:practiceField.title')}
            maxLength={200}
            required
            value={values.title}
            error={errorsUnder(errors, 'title')}
            onChange={(value) => change('title', value)}
          />
        </div>
        {text('summary')}
      </Stack>
      <Stack gap="lg">
        <Title order={2}>{t('edit.story')}</Title>
        <Text size="sm" c="dimmed">
          {t('edit.markdown')}
        </Text>
        {text('problem')}
        {text('done')}
        <div id="part-evidence" tabIndex={-1}>
          {remarksOn('evidence')}
          <EvidenceInput
            label={t(failed ? 'evidence.ofFailure' : 'words:practiceField.evidence')}
            description={t(failed ? 'hint.evidenceOfFailure' : 'hint.evidence')}
            value={values.evidence}
            errors={errorsUnder(errors, 'evidence')}
            onChange={(value) => change('evidence', value)}
          />
        </div>
        {failed && text('wentWrong')}
        {failed && text('doDifferently')}
        {text('resources')}
        {text('challenges')}
        {text('lessons')}
      </Stack>
      <Stack gap="lg">
        <Title order={2}>{t('edit.facts')}</Title>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" id="part-timescale" tabIndex={-1}>
          <TextInput
            type="date"
            label={t('edit.from')}
            value={from ?? ''}
            error={errors['timescale.from']}
            onChange={(event) => ongoing({ from: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={t('edit.to')}
            value={to ?? ''}
            error={errors['timescale.to']}
            onChange={(event) => ongoing({ to: event.currentTarget.value || null })}
          />
        </SimpleGrid>
        <div id="part-place" tabIndex={-1}>
          {remarksOn('place')}
          <PlaceInput
            value={values.place}
            errors={errorsUnder(errors, 'place')}
            onChange={(value) => change('place', value)}
          />
        </div>
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
          <NumberInput
            id="part-cost"
            label={t('words:practiceField.cost')}
            min={0}
            decimalScale={2}
            hideControls
            thousandSeparator=" "
            value={values.cost.amount}
            error={errors['cost.cents'] ?? errors['cost']}
            onChange={(amount) => change('cost', { ...values.cost, amount: typeof amount === 'number' ? amount : '' })}
          />
          <Select
            label={t('edit.currency')}
            data={CURRENCIES}
            allowDeselect={false}
            value={values.cost.currency}
            onChange={(currency) => currency && change('cost', { ...values.cost, currency })}
          />
          <NumberInput
            id="part-people"
            label={t('edit.people')}
            min={0}
            step={0.1}
            decimalScale={1}
            value={values.people}
            error={errors['people']}
            onChange={(people) => change('people', typeof people === 'number' ? people : '')}
          />
        </SimpleGrid>
        <div id="part-themes" tabIndex={-1}>
          {remarksOn('themes')}
          <ThemeInput
            label={t('words:practiceField.themes')}
            description={t('hint.themes')}
            most={10}
            value={values.themes}
            error={errors['themes']}
            onChange={(value) => change('themes', value)}
          />
        </div>
        <WebAddressInput
          id="part-website"
          label={t('words:practiceField.website')}
          value={values.website}
          error={errors['website']}
          onChange={(website) => change('website', website)}
        />
        <div id="part-links" tabIndex={-1}>
          <LinkInput chosen={values.links} onAdd={(link) => change('links', [...values.links, link])} />
          <ul className={classes.lines}>
            {values.links.map((link) => (
              <li key={link.id}>
                <Group gap="sm">
                  <span>
                    <LinkedName of={link} />
                  </span>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    onClick={() =>
                      change(
                        'links',
                        values.links.filter(({ id }) => id !== link.id),
                      )
                    }
                  >
                    {t('frame:remove')}
                  </Button>
                </Group>
              </li>
            ))}
          </ul>
        </div>
      </Stack>
    </Stack>
  );
}
