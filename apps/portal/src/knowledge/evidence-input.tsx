import { Button, Fieldset, Group, Input, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedInput } from '../parts/localised-input.js';
import { errorsUnder } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { WebAddressInput } from '../parts/web-address-input.js';
import { emptyFact, type FactValues } from './fact-values.js';

const MOST = 20;

/** Evidence, fact by fact: what was seen, the figure where there is one, and where it can be looked up. */
export function EvidenceInput({
  label,
  description,
  value,
  errors,
  onChange,
}: {
  label: string;
  description: string;
  value: readonly FactValues[];
  /** By path, such as `0.source.url`. */
  errors: Readonly<Record<string, ReactNode>>;
  onChange: (value: FactValues[]) => void;
}) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const change = (index: number, changes: Partial<FactValues>) =>
    onChange(value.map((fact, at) => (at === index ? { ...fact, ...changes } : fact)));
  const remove = (index: number) => {
    onChange(value.filter((_fact, at) => at !== index));
    notify(t('evidence.removed'), { label: t('frame:undo'), act: () => onChange([...value]) });
  };
  return (
    <Fieldset variant="unstyled" m={0} p={0} legend={<Input.Label labelElement="div">{label}</Input.Label>}>
      <Text size="sm" c="dimmed" mb="sm">
        {description}
      </Text>
      {errors[''] && (
        <Text role="alert" size="sm" c="var(--bad)" mb="sm">
          {errors['']}
        </Text>
      )}
      <Stack gap="md">
        {value.map((fact, index) => {
          const number = index + 1;
          return (
            <div key={fact.key} className="surface" role="group" aria-label={t('evidence.number', { number })}>
              <Stack gap="sm">
                <LocalisedInput
                  label={t('evidence.fact')}
                  lines={2}
                  maxLength={1000}
                  required
                  value={fact.fact}
                  error={errorsUnder(errors, `${index}.fact`)}
                  onChange={(text) => change(index, { fact: text })}
                />
                <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                  <NumberInput
                    label={t('evidence.figure')}
                    hideControls
                    value={fact.figure}
                    error={errors[`${index}.figure`]}
                    onChange={(figure) => change(index, { figure: typeof figure === 'number' ? figure : '' })}
                  />
                  <TextInput
                    label={t('evidence.unit')}
                    placeholder={t('evidence.unitHint')}
                    maxLength={40}
                    value={fact.unit}
                    error={errors[`${index}.unit`]}
                    onChange={(event) => change(index, { unit: event.currentTarget.value })}
                  />
                  <TextInput
                    label={t('evidence.sourceTitle')}
                    required
                    value={fact.source.title}
                    error={errors[`${index}.source.title`]}
                    onChange={(event) =>
                      change(index, { source: { ...fact.source, title: event.currentTarget.value } })
                    }
                  />
                  <WebAddressInput
                    label={t('evidence.sourceUrl')}
                    required
                    value={fact.source.url}
                    error={errors[`${index}.source.url`]}
                    onChange={(url) => change(index, { source: { ...fact.source, url } })}
                  />
                </SimpleGrid>
                <Group>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    color="gray"
                    leftSection={<IconTrash size={16} aria-hidden />}
                    onClick={() => remove(index)}
                  >
                    {t('evidence.remove', { number })}
                  </Button>
                </Group>
              </Stack>
            </div>
          );
        })}
      </Stack>
      {value.length < MOST && (
        <Button
          mt="sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...value, emptyFact()])}
        >
          {t('evidence.add')}
        </Button>
      )}
    </Fieldset>
  );
}
