import { Button, Chip, Fieldset, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';

const FIRST = 8;
/** A long name in a narrow column is broken, not cut. */
const LABEL = {
  maxWidth: '100%',
  height: 'auto',
  minHeight: 24,
  whiteSpace: 'normal',
  lineHeight: 1.3,
  paddingBlock: 2,
} as const;

export interface FacetProps {
  name: string;
  values: readonly { value: string; count: number }[];
  chosen: readonly string[];
  label: (value: string) => string;
  onChange: (values: string[]) => void;
}

/** A filter as chips with counts: any of the chosen ones. The most frequent first, the rest on request. */
export function Facet({ name, values, chosen, label, onChange }: FacetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, showAll] = useState(false);
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  const known = [...missing.map((value) => ({ value, count: 0 })), ...values];
  const shown = all ? known : known.filter(({ value }, index) => index < FIRST || chosen.includes(value));
  if (known.length === 0) return null;
  return (
    <Fieldset legend={name} variant="unstyled" miw={0}>
      <Chip.Group multiple value={[...chosen]} onChange={onChange}>
        <Group gap={6}>
          {shown.map(({ value, count }) => (
            <Chip key={value} value={value} size="xs" variant="outline" maw="100%" styles={{ label: LABEL }}>
              {`${label(value)} (${format.number(count)})`}
            </Chip>
          ))}
          {shown.length < known.length && (
            <Button variant="subtle" size="compact-xs" onClick={() => showAll(true)}>
              {t('facets.all', { count: known.length - shown.length })}
            </Button>
          )}
        </Group>
      </Chip.Group>
    </Fieldset>
  );
}
