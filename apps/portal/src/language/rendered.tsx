import type { RenderedText } from '@hansa/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localeOf } from './languages.js';
import { useFormat } from './use-format.js';

/** What people wrote, marked with its language for whoever reads it out. */
export function Rendered({ of }: { of: RenderedText | null | undefined }) {
  return of ? <span lang={localeOf(of.language)}>{of.text}</span> : null;
}

/** Under a page's story: in which language it is shown, whose translation it is, and the others one click away. */
export function InOtherLanguages({ of }: { of: RenderedText }) {
  const { t } = useTranslation(['frame']);
  const format = useFormat();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const others = of.languages.filter((language) => language !== of.language);
  if (others.length === 0 && of.language === of.original) return null;
  const name = (language: RenderedText['language']) => format.language(language);
  const link = (language: RenderedText['language']) => (
    <Anchor
      key={language}
      size="sm"
      hrefLang={localeOf(language)}
      renderRoot={(props) => (
        <Link
          {...props}
          to={path as '.'}
          search={(before: object) => ({ ...before, lang: language })}
          resetScroll={false}
        />
      )}
    >
      {language === of.original ? t('text.original', { language: name(language) }) : name(language)}
    </Anchor>
  );
  return (
    <Group gap="sm" mt="sm">
      {of.language !== of.original && (
        <Text size="sm" c="dimmed">
          {t(of.origin === 'machine' ? 'text.machine' : 'text.translated', { language: name(of.original) })}
          {of.stale && ` ${t('text.stale')}`}
        </Text>
      )}
      {others.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('text.also')}
        </Text>
      )}
      {[...others].sort((a) => (a === of.original ? -1 : 1)).map(link)}
    </Group>
  );
}
