import { Alert } from '@mantine/core';
import { IconDeviceFloppy, IconWifiOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsConnected } from '../api/connection.js';
import { isPassing } from '../api/problem.js';
import { queries } from '../api/read.js';
import { request } from '../api/request.js';
import { useIsUnkept } from '../parts/typed.js';

const AGAIN_MS = 8_000;

/**
 * Says that there is no connection, for as long as there is none; then what could not be read is read again. Says too
 * when what is typed is not kept here.
 */
export function Connection() {
  const { t } = useTranslation();
  const isConnected = useIsConnected();
  const isUnkept = useIsUnkept();
  useEffect(() => {
    if (isConnected) {
      void queries.refetchQueries({
        type: 'active',
        predicate: ({ state }) => state.status === 'error' && isPassing(state.error),
      });
      return undefined;
    }
    const timer = setInterval(() => void request('identity/sign-in').catch(() => undefined), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isConnected]);
  return (
    <div role="status">
      {!isConnected && (
        <Alert mb="md" color="gray" variant="outline" icon={<IconWifiOff aria-hidden />} title={t('offline.title')}>
          {!isUnkept && t('offline.text')}
        </Alert>
      )}
      {isUnkept && (
        <Alert
          mb="md"
          color="gray"
          variant="outline"
          icon={<IconDeviceFloppy aria-hidden />}
          title={t('kept.notTitle')}
        >
          {t('kept.notText')}
        </Alert>
      )}
    </div>
  );
}
