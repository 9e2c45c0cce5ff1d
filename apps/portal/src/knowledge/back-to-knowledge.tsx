import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way back to the search over everything. */
export function BackToKnowledge() {
  const { t } = useTranslation('knowledge');
  return <Anchor renderRoot={(props) => <Link {...props} to="/knowledge" />}>{t('search.title')}</Anchor>;
}
