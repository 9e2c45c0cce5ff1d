import type { ClusterMap, ClusterView } from '@hansa/contracts';
import { Box, CloseButton, Group, Text } from '@mantine/core';
import { useDebouncedState } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { type MapChoice, type MapDot, type MapView, RegionMap } from '../parts/region-map.js';
import { ClusterLink } from './cluster-cards.js';
import { type ClusterSearch, filtersOf } from './cluster-filters.js';
import { ClusterMarks } from './cluster-state.js';
import classes from './clusters.module.css';
import { featuresOnMap } from './features-on-map.js';

/** At which the service's squares are as large as what is drawn needs them, for so many units of the map in a pixel. */
const ZOOM = 5;
const UNIT = 6.7;
const LARGEST_ZOOM = 14;
const PAUSE_MS = 250;

const round = (degrees: number, limit: number) => Math.max(-limit, Math.min(limit, Math.round(degrees * 100) / 100));
function asked({ bounds: [west, south, east, north], isWhole, unit }: MapView) {
  const zoom = Math.max(0, Math.min(LARGEST_ZOOM, Math.round(ZOOM + Math.log2(UNIT / unit))));
  const bbox = [round(west, 180), round(south, 90), round(east, 180), round(north, 90)].join();
  return { zoom, ...(!isWhole && { bbox }) };
}

/** The clusters that the filters find, where they are. */
export function ClustersMap(of: { search: ClusterSearch; table: ReactNode; onCountry: (country: string) => void }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const [view, setView] = useDebouncedState<MapView | null>(null, PAUSE_MS);
  const [chosen, choose] = useState<string | null>(null);
  const { data } = useAside<ClusterMap>('cluster-registry/clusters/map', {
    ...filtersOf(of.search),
    ...(view ? asked(view) : { zoom: ZOOM }),
  });
  const dots = featuresOnMap(data?.features ?? [], view?.unit ?? UNIT).map((one): MapDot => {
    const { id, longitude, latitude, count, bounds, single } = one;
    if (id && single) {
      const label = single.exact ? single.name : t('map.somewhere', { name: single.name });
      return { id, longitude, latitude, label, size: 1, faint: single.faint };
    }
    const label = t('map.group', { count, shown: format.number(count) });
    return { id: `${longitude},${latitude}`, longitude, latitude, label, size: count, count, bounds };
  });
  const total = dots.reduce((sum, { count = 1 }) => sum + count, 0);
  const country = of.search.country?.length === 1 ? of.search.country[0]! : null;
  const onChoose = (choice: MapChoice) => {
    if ('country' in choice) of.onCountry(choice.country);
    else choose(choice.dot);
  };
  return (
    <>
      <RegionMap
        label={t('map.label', { count: total, shown: format.number(total) })}
        dots={dots}
        selected={country ?? chosen}
        onChoose={onChoose}
        onView={setView}
        table={of.table}
      />
      {chosen && <Chosen key={chosen} id={chosen} onClose={() => choose(null)} />}
    </>
  );
}

function Chosen({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const { data } = useAside<ClusterView>(`cluster-registry/clusters/${id}`);
  if (!data || data.id !== id) return null;
  return (
    <Box className={classes.card} mt="md" role="status">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>
          <ClusterLink of={data} />
        </Text>
        <CloseButton size="sm" onClick={onClose} />
      </Group>
      <Text size="sm" c="dimmed">
        {[data.place, format.country(data.country)].filter(Boolean).join(', ')} ·{' '}
        {t('members', { count: data.members.total, shown: format.number(data.members.total) })}
      </Text>
      <Text size="sm" lineClamp={3}>
        <Rendered of={data.summary} />
      </Text>
      <ClusterMarks
        status={data.status}
        sample={data.sample}
        label={data.label?.state === 'held' ? data.label.level : null}
      />
    </Box>
  );
}
