import type { Language } from '@hansa/contracts';
import { ActionIcon, Group, Select, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES, localeOf } from '../language/languages.js';
import classes from './organisation.module.css';

export interface LanguageOrderProps {
  label: string;
  description: string;
  value: readonly Language[];
  onChange: (value: Language[]) => void;
  /** So many stay. */
  atLeast?: number;
}

/** Languages in an order, the dearest first. */
export function LanguageOrder({ label, description, value, onChange, atLeast = 0 }: LanguageOrderProps) {
  const { t } = useTranslation('organisation');
  const move = (at: number, to: number) => {
    const next = [...value];
    const [one] = next.splice(at, 1);
    if (one) next.splice(to, 0, one);
    onChange(next);
  };
  const free = LANGUAGES.filter((language) => !value.includes(language));
  return (
    <div role="group" aria-label={label}>
      <Text fw={500} size="sm">
        {label}
      </Text>
      <Text size="sm" c="dimmed">
        {description}
      </Text>
      <ol className={classes.order}>
        {value.map((language, at) => (
          <li key={language}>
            <span lang={localeOf(language)}>{`${at + 1}. ${LANGUAGE_NAMES[language]}`}</span>
            <Group gap={2} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={at === 0}
                aria-label={t('languages.up', { language: LANGUAGE_NAMES[language] })}
                onClick={() => move(at, at - 1)}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={at === value.length - 1}
                aria-label={t('languages.down', { language: LANGUAGE_NAMES[language] })}
                onClick={() => move(at, at + 1)}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={value.length <= atLeast}
                aria-label={t('languages.remove', { language: LANGUAGE_NAMES[language] })}
                onClick={() => onChange(value.filter((one) => one !== language))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </ol>
      {free.length > 0 && (
        <Select
          maw={420}
          aria-label={t('languages.add', { label })}
          placeholder={t('languages.addOne')}
          value={null}
          data={free.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
          onChange={(language) => language && onChange([...value, language as Language])}
        />
      )}
    </div>
  );
}
