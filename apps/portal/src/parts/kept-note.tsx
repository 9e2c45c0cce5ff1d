import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import type { KeptForm } from './use-kept-form.js';

/** Under a form: that what is typed is kept here, and since when; it can be thrown away. */
export function KeptNote({ of }: { of: Pick<KeptForm<object>, 'keptAt' | 'wasRestored' | 'forget'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Group gap="xs" role="status" mih={28}>
      {of.keptAt !== null && (
        <>
          <Text size="sm" c="dimmed">
            {t(of.wasRestored ? 'kept.restored' : 'kept.here', {
              at: format.moment(new Date(of.keptAt).toISOString()),
            })}
          </Text>
          <Button variant="subtle" size="compact-xs" onClick={of.forget}>
            {t('kept.forget')}
          </Button>
        </>
      )}
    </Group>
  );
}
