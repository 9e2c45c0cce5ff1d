import { Button, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { Language } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/read.js';
import { changeLanguage } from '../language/i18n.js';
import { LANGUAGE_NAMES, LANGUAGES, localeOf } from '../language/languages.js';

/** The interface's language, each by its own name. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const choose = async (language: Language) => {
    await changeLanguage(language);
    await queries.invalidateQueries();
  };
  return (
    <Menu position="bottom-end" shadow="md" width={200}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          leftSection={<IconLanguage size={20} aria-hidden />}
          aria-label={`${i18n.language.toUpperCase()}, ${t('language.now', { language: LANGUAGE_NAMES[i18n.language as Language] })}`}
        >
          {i18n.language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={localeOf(language)}
            aria-current={language === i18n.language || undefined}
            fw={language === i18n.language ? 600 : 400}
            onClick={() => void choose(language)}
          >
            {LANGUAGE_NAMES[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
