import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Listed } from '../api/read.js';

/** The rest of a list, page by page. */
export function MoreButton({ of }: { of: Pick<Listed<unknown, unknown>, 'more' | 'isLoadingMore'> }) {
  const { t } = useTranslation();
  if (!of.more) return null;
  return (
    <Group justify="center" mt="md">
      <Button variant="default" loading={of.isLoadingMore} onClick={of.more}>
        {t('more')}
      </Button>
    </Group>
  );
}
