import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';

/** In which language one writes: readers who know it find it, and it is read out rightly. */
export function WrittenInInput(input: Omit<NativeSelectProps, 'label' | 'data'>) {
  const { t } = useTranslation('knowledge');
  return (
    <NativeSelect
      {...input}
      label={t('newDiscussion.language')}
      maw={280}
      data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
    />
  );
}
