import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says that there is no connection, for as long as there is none. */
export function Connection() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <Alert mb="md" color="gray" variant="outline" icon={<IconWifiOff aria-hidden />} title={t('offline.title')}>
          {t('offline.text')}
        </Alert>
      )}
    </div>
  );
}
