import { ActionIcon } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconHome,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './region-map.module.css';
import type { MapViewing } from './use-map-view.js';

/** Nearer and farther; and, where one is near, into all directions. */
export function RegionMapTools({ view }: { view: MapViewing }) {
  const { t } = useTranslation('map');
  const tool = (name: string, icon: ReactNode, act: () => void, disabled = false, column?: number) => (
    <ActionIcon
      variant="default"
      size={28}
      aria-label={name}
      onClick={act}
      disabled={disabled}
      style={{ gridColumn: column }}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <div className={classes.tools} role="group" aria-label={t('tools')}>
      <ActionIcon.Group orientation="vertical">
        {tool(t('closer'), <IconPlus size={16} aria-hidden />, () => view.closer(), view.isNearest)}
        {tool(t('farther'), <IconMinus size={16} aria-hidden />, view.farther, view.isWhole)}
        {tool(t('whole'), <IconHome size={16} aria-hidden />, view.all, view.isWhole)}
      </ActionIcon.Group>
      {!view.isWhole && (
        <div className={classes.pad}>
          {tool(t('north'), <IconArrowUp size={16} aria-hidden />, () => view.aside(0, -1), false, 2)}
          {tool(t('west'), <IconArrowLeft size={16} aria-hidden />, () => view.aside(-1, 0), false, 1)}
          {tool(t('east'), <IconArrowRight size={16} aria-hidden />, () => view.aside(1, 0), false, 3)}
          {tool(t('south'), <IconArrowDown size={16} aria-hidden />, () => view.aside(0, 1), false, 2)}
        </div>
      )}
    </div>
  );
}
