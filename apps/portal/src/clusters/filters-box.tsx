import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './clusters.module.css';

/** Facets beside a list; on a phone behind a button that says how many are chosen. */
export function FiltersBox({
  chosen,
  onClear,
  children,
}: {
  chosen: number;
  onClear: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['clusters', 'frame']);
  const [isOpen, { toggle }] = useDisclosure(false);
  return (
    <section aria-label={t('frame:facets.filters')}>
      <Button
        className={classes.filtersButton}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        aria-expanded={isOpen}
        onClick={toggle}
        mb="sm"
      >
        {chosen > 0 ? t('filtersChosen', { count: chosen }) : t('frame:facets.filters')}
      </Button>
      <div className={classes.filters} data-closed={!isOpen || undefined}>
        {chosen > 0 && (
          <Button variant="subtle" size="compact-sm" justify="flex-start" ml={-8} onClick={onClear}>
            {t('frame:facets.clear')}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
