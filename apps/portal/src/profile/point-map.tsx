import type { Country } from '@hansa/contracts';
import { Button, Group, Text } from '@mantine/core';
import { type MouseEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import geography from '../geography/baltic.json' with { type: 'json' };
import { degreesOf, mapPoint } from '../geography/projection.js';
import { COUNTRIES, useFormat } from '../language/use-format.js';
import { useMapView } from '../parts/use-map-view.js';
import classes from './profile.module.css';

/** Degrees to the hundredth: about a kilometre, as near as one can click. */
const FINE = 100;
const rounded = (degrees: number) => Math.round(degrees * FINE) / FINE;

/** A point chosen by a click into its country. By keyboard it is typed in degrees, beside the map. */
export function PointMap({
  country,
  value: { longitude, latitude },
  onChange,
}: {
  country: Country;
  value: { longitude: number | ''; latitude: number | '' };
  onChange: (point: { longitude: number; latitude: number }) => void;
}) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const view = useMapView(country);
  const { unit, box } = view;
  const point = longitude === '' || latitude === '' ? null : mapPoint(longitude, latitude);
  useEffect(() => view.near(country), [country]); // eslint-disable-line react-hooks/exhaustive-deps
  const take = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y, across, down] = box;
    const at = [x + ((event.clientX - left) / width) * across, y + ((event.clientY - top) / height) * down] as const;
    const [east, north] = degreesOf(at);
    onChange({ longitude: rounded(east), latitude: rounded(north) });
  };
  return (
    <div>
      <div ref={view.ref} className={classes.mapFrame}>
        <svg
          className={classes.map}
          viewBox={box.join(' ')}
          role="img"
          aria-label={t('where.map', { country: format.country(country) })}
          {...view.dragging}
          onClick={take}
        >
          <path className={classes.other} d={geography.others} />
          {COUNTRIES.map((code) => (
            <path
              key={code}
              className={code === country ? classes.country : classes.other}
              d={geography.countries[code].path}
              strokeWidth={unit}
            />
          ))}
          {point && <circle className={classes.dot} cx={point[0]} cy={point[1]} r={7 * unit} strokeWidth={2 * unit} />}
        </svg>
      </div>
      <Group gap="xs" mt={4}>
        <Text size="sm" c="dimmed">
          {t('where.click')}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={view.isNearest}
          onClick={() => view.closer(point?.[0], point?.[1])}
        >
          {t('where.closer')}
        </Button>
        <Button variant="subtle" size="compact-sm" disabled={view.isWhole} onClick={view.farther}>
          {t('where.farther')}
        </Button>
      </Group>
    </div>
  );
}
