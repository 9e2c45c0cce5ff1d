import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import type { LocalisedInput } from '@hansa/contracts';
import classes from './knowledge.module.css';
import { type EditedField, inputOf, type PracticeValues } from './practice-values.js';

/** One field of one of two versions, to be compared. */
export function DifferingValue({ field, of }: { field: EditedField; of: PracticeValues }) {
  const { t } = useTranslation(['knowledge', 'words']);
  if (field === 'outcome') return <Text size="sm">{t(`words:practiceOutcome.${of.outcome}`)}</Text>;
  const value = of[field];
  if (typeof value === 'object' && 'original' in value) return <Texts of={value} />;
  if (field === 'evidence') {
    return of.evidence.map(({ key, fact, figure, unit, source }) => (
      <Text key={key} size="sm">
        {[figure, unit, fact.texts[fact.original], source.title].filter((part) => part !== '').join(' · ')}
      </Text>
    ));
  }
  const told = inputOf(field, of);
  return (
    <Text size="sm" className={classes.quoted}>
      {told === null ? t('edit.nothing') : typeof told === 'object' ? wordsOf(told) : String(told)}
    </Text>
  );
}

function Texts({ of }: { of: LocalisedInput }) {
  return LANGUAGES.filter((language) => of.texts[language]).map((language) => (
    <Text key={language} size="sm" lang={language} className={classes.quoted}>
      {LANGUAGE_NAMES[language]}: {of.texts[language]}
    </Text>
  ));
}

const wordsOf = (value: object): string =>
  Object.values(value)
    .filter((part) => part !== null && part !== '')
    .map((part) => (typeof part === 'object' ? wordsOf(part as object) : String(part)))
    .join(', ');
