import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { useIsUnkept } from './typed.js';
import type { Saving } from './use-saving.js';

/** Where a page saves by itself: whether it has, and when. */
export function SavedNote({ of }: { of: Pick<Saving<object>, 'state' | 'savedAt'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isUnkept = useIsUnkept();
  const at = of.savedAt === null ? null : format.moment(new Date(of.savedAt).toISOString());
  return (
    <Text size="sm" c={of.state === 'refused' || of.state === 'conflict' ? 'var(--bad)' : 'dimmed'} role="status">
      {of.state === 'saved'
        ? at === null
          ? t('saving.byItself')
          : t('saving.saved', { at })
        : t(`saving.${of.state === 'offline' && isUnkept ? 'typing' : of.state}`)}
    </Text>
  );
}
