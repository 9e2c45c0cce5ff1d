import type { Language, LocalisedInput as Value } from '@hansa/contracts';
import { Button, Fieldset, Group, Input, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { type FocusEvent, isValidElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import classes from './localised-input.module.css';
import { emptyText } from './localised.js';
import { LocalisedSide } from './localised-side.js';
import { notify } from './notify.js';

export interface LocalisedInputProps {
  label: string;
  /** As `form.getInputProps` gives it; an empty text when left out. */
  value?: Value;
  onChange: (value: Value) => void;
  description?: ReactNode;
  /** Of the whole, or by path such as `texts.da`; see `errorsUnder`. */
  error?: ReactNode | Record<string, ReactNode>;
  /** When all of it is left. */
  onBlur?: () => void;
  onFocus?: () => void;
  maxLength?: number;
  /** 1 is one line; more is an area that begins with so many. */
  lines?: number;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
}

const isByPath = (error: LocalisedInputProps['error']): error is Record<string, ReactNode> =>
  typeof error === 'object' && error !== null && !isValidElement(error) && !Array.isArray(error);

/**
 * A text that is written in one language and may be translated into others: the original on the left, a translation on
 * the right (below it on a phone). Its words are in the area `input`: name it in the route. Empty values: `emptyText()`;
 * as it is sent: `written()`.
 */
export function LocalisedInput({
  value = emptyText(),
  onChange,
  onBlur,
  onFocus,
  error,
  ...props
}: LocalisedInputProps) {
  const { t } = useTranslation(['input', 'frame']);
  const format = useFormat();
  const translations = LANGUAGES.filter(
    (language) => language !== value.original && value.texts[language] !== undefined,
  );
  const [chosen, choose] = useState<Language | null>(null);
  const [toFocus, focus] = useState<Language | null>(null);
  const errors = isByPath(error) ? error : { '': error };
  const wrong = translations.find((language) => Boolean(errors[`texts.${language}`]));
  const open = translations.find((language) => language === chosen) ?? wrong ?? translations[0];
  const free = LANGUAGES.filter((language) => language !== value.original && value.texts[language] === undefined);
  const write = (language: Language, text: string) =>
    onChange({ ...value, texts: { ...value.texts, [language]: text } });

  const add = (language: Language) => {
    write(language, '');
    choose(language);
    focus(language);
  };
  const remove = (language: Language) => {
    const before = value.texts[language] ?? '';
    const { [language]: _removed, ...texts } = value.texts;
    onChange({ ...value, texts });
    if (before.trim() === '') return;
    notify(t('localised.removed', { language: format.language(language) }), {
      label: t('frame:undo'),
      act: () => write(language, before),
    });
  };
  const rename = (from: Language, to: Language) => {
    const original = from === value.original ? to : value.original;
    // Where there is a translation in that language, it becomes the original; else the text was in that language.
    if (value.texts[to] !== undefined) return onChange({ ...value, original });
    const { [from]: text = '', ...others } = value.texts;
    onChange({ original, texts: { ...others, [to]: text } });
    if (from === open) choose(to);
  };
  const side = (language: Language, isOriginal: boolean) => (
    <LocalisedSide
      {...props}
      language={language}
      languages={isOriginal ? LANGUAGES : [language, ...free]}
      isOriginal={isOriginal}
      autoFocus={toFocus === language}
      text={value.texts[language] ?? ''}
      error={errors[`texts.${language}`]}
      onText={(text) => write(language, text)}
      onLanguage={(to) => rename(language, to)}
      onRemove={isOriginal ? undefined : () => remove(language)}
    />
  );
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
  };

  // What a form says of the whole may be what is said of one language already.
  const byLanguage = [value.original, ...translations].some((language) => Boolean(errors[`texts.${language}`]));
  const whole = byLanguage ? undefined : (errors[''] ?? errors['texts'] ?? errors['original']);
  return (
    <Fieldset
      variant="unstyled"
      className={classes.whole}
      onBlur={left}
      onFocus={onFocus}
      legend={<Legend {...props} />}
    >
      {props.description && <Input.Description mb={4}>{props.description}</Input.Description>}
      {whole && <Input.Error mb={4}>{whole}</Input.Error>}
      <div className={classes.sides} data-beside={open !== undefined || undefined}>
        {side(value.original, true)}
        {open && <div key={open}>{side(open, false)}</div>}
      </div>
      {!props.disabled && (
        <Group gap="xs" mt={4}>
          {translations.length > 1 && (
            <Group gap={4} role="group" aria-label={t('localised.translations')}>
              {translations.map((language) => (
                <Button
                  key={language}
                  size="compact-sm"
                  variant={language === open ? 'light' : 'subtle'}
                  aria-pressed={language === open}
                  onClick={() => choose(language)}
                >
                  {format.language(language)}
                </Button>
              ))}
            </Group>
          )}
          {free.length > 0 && (
            <Menu position="bottom-start" shadow="md">
              <Menu.Target>
                <Button variant="subtle" size="compact-sm" leftSection={<IconLanguage size={14} aria-hidden />}>
                  {t('localised.add')}
                  <span className="unseen">: {props.label}</span>
                </Button>
              </Menu.Target>
              <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
                {free.map((language) => (
                  <Menu.Item key={language} lang={language} onClick={() => add(language)}>
                    {LANGUAGE_NAMES[language]}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      )}
    </Fieldset>
  );
}

function Legend({ label, required }: { label: string; required?: boolean }) {
  return (
    <Input.Label labelElement="div" required={required ?? false}>
      {label}
    </Input.Label>
  );
}
