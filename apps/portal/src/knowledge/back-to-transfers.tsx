import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function BackToTransfers() {
  const { t } = useTranslation('knowledge');
  return <Anchor renderRoot={(props) => <Link {...props} to="/transfers" />}>{t('transfers.title')}</Anchor>;
}
