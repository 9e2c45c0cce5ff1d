import type { Language } from '@hansa/contracts';
import { ActionIcon, Input, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import classes from './localised-input.module.css';

/** From this share of what is allowed on it is said how much is used. */
const NEAR = 0.8;

/** One language's text of a `LocalisedInput`. */
export function LocalisedSide({
  label,
  language,
  languages,
  isOriginal,
  autoFocus,
  text,
  error,
  lines = 1,
  maxLength,
  required,
  disabled,
  placeholder,
  onText,
  onLanguage,
  onRemove,
}: {
  label: string;
  language: Language;
  /** That can be chosen here. */
  languages: readonly Language[];
  isOriginal: boolean;
  autoFocus: boolean;
  text: string;
  error?: ReactNode;
  lines?: number;
  maxLength?: number;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  onText: (text: string) => void;
  onLanguage: (language: Language) => void;
  onRemove?: (() => void) | undefined;
}) {
  const { t } = useTranslation(['input']);
  const format = useFormat();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // What was just asked for is gone on with at once.
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus, language]);

  const used = [...text.trim()].length;
  const over = maxLength === undefined ? 0 : Math.max(0, used - maxLength);
  const near = maxLength !== undefined && used >= maxLength * NEAR;
  const said = over > 0 ? t('localised.tooLong', { count: over }) : error;
  const input = {
    id,
    ref: field,
    value: text,
    lang: localeOf(language),
    error: Boolean(said),
    disabled: disabled ?? false,
    placeholder: isOriginal ? placeholder : undefined,
    // The label is the group's; here it says the language too.
    'aria-label': t('localised.inLanguage', { label, language: format.language(language) }),
    'aria-required': (isOriginal && required) || undefined,
    'aria-describedby': `${id}-said`,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
  };
  return (
    <div>
      <div className={classes.head}>
        <NativeSelect
          size="xs"
          w="auto"
          disabled={disabled ?? false}
          aria-label={`${label}: ${t(isOriginal ? 'localised.originalLanguage' : 'localised.intoLanguage')}`}
          value={language}
          data={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
        />
        <span className={classes.of}>{t(isOriginal ? 'localised.original' : 'localised.into')}</span>
        {onRemove && !disabled && (
          <ActionIcon
            ml="auto"
            variant="subtle"
            color="gray"
            aria-label={`${t('localised.remove')}: ${label}, ${format.language(language)}`}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {lines === 1 ? <TextInput {...input} /> : <Textarea {...input} autosize minRows={lines} maxRows={24} />}
      <div className={classes.foot} id={`${id}-said`}>
        {said ? <Input.Error mt={4}>{said}</Input.Error> : <span />}
        {near && (
          <Input.Description mt={4} c={over > 0 ? 'var(--bad)' : undefined}>
            {t('localised.length', { used: format.number(used), count: maxLength })}
          </Input.Description>
        )}
      </div>
    </div>
  );
}
