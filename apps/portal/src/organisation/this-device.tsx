import type { Language } from '@hansa/contracts';
import { SegmentedControl, Select, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/read.js';
import { chooseContentLanguages, chosenContentLanguages } from '../language/content-languages.js';
import { changeLanguage } from '../language/i18n.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { LanguageOrder } from './language-order.js';

/** How this browser shows Hansa: chosen at once, kept here alone. */
export function ThisDevice() {
  const { t, i18n } = useTranslation(['organisation', 'frame']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [content, setContent] = useState<Language[]>(chosenContentLanguages);
  const choose = async (language: string | null) => {
    if (!language) return;
    await changeLanguage(language as Language);
    await queries.invalidateQueries();
  };
  const order = (languages: Language[]) => {
    setContent(languages);
    chooseContentLanguages(languages);
    void queries.invalidateQueries();
  };
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('device.text')}
      </Text>
      <Select
        maw={420}
        label={t('device.interface')}
        allowDeselect={false}
        value={i18n.language}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(language) => void choose(language)}
      />
      <LanguageOrder
        label={t('device.content')}
        description={t(content.length === 0 ? 'device.contentFollows' : 'device.contentText')}
        value={content}
        onChange={order}
      />
      <div>
        <Text fw={500} size="sm" id="device-colours" mb={4}>
          {t('frame:colours.label')}
        </Text>
        <SegmentedControl
          aria-labelledby="device-colours"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto')}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`frame:colours.${value}`) }))}
        />
      </div>
    </Stack>
  );
}
