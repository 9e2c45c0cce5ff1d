import type { Country } from '@hansa/contracts';
import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure, useId } from '@mantine/hooks';
import { IconMap, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import geography from '../geography/baltic.json' with { type: 'json' };
import { type MapPoint, mapPoint } from '../geography/projection.js';
import { COUNTRIES, countriesIn, useFormat } from '../language/use-format.js';
import { centre, countryLabels, NAME, NUMBER } from './region-map-countries.js';
import { placed, RegionMapDots } from './region-map-dots.js';
import { FlowArc } from './region-map-flow.js';
import classes from './region-map.module.css';
import { RegionMapTable } from './region-map-table.js';
import { RegionMapTools } from './region-map-tools.js';
import type { FlowEnd, RegionMapProps } from './region-map.js';
import { useMapView } from './use-map-view.js';

const placeOf = ({ country, longitude, latitude }: FlowEnd): MapPoint =>
  longitude === undefined || latitude === undefined ? centre(country) : mapPoint(longitude, latitude);

/** So many make a strong flow, even where none is stronger. */
const MANY = 8;

/** See `RegionMap`: the drawing itself, with its geography. */
export function RegionMapDrawing(of: RegionMapProps) {
  const { label, dots = [], counts = {}, flows = [], selected = null, onChoose, onView, table } = of;
  const { t } = useTranslation('map');
  const format = useFormat();
  const [isTable, { toggle }] = useDisclosure(false);
  const [shown, show] = useState<Country | null>(null);
  const tableId = useId();
  const country = COUNTRIES.find((code) => code === selected) ?? null;
  const view = useMapView(country, onView);
  const { unit, box } = view;
  const [left, top, across, down] = box;
  const strongest = Math.max(MANY, ...flows.map(({ total }) => total));
  const ends = new Set(flows.flatMap(({ from, to }) => [from.country, to.country]));
  const spots = placed(dots, unit, selected);
  const { labels, taken } = countryLabels({ counts, dots: spots, ends, unit, format });
  const chooseDot = (id: string) => {
    const bounds = dots.find((dot) => dot.id === id)?.bounds;
    if (bounds) view.nearBounds(bounds);
    else onChoose?.({ dot: id });
  };
  const choose = (code: Country) => (onChoose ? onChoose({ country: code }) : view.near(code));
  return (
    <div>
      <div className={classes.frame} ref={view.ref}>
        <svg
          className={classes.picture}
          viewBox={box.join(' ')}
          role="img"
          aria-label={label}
          data-near={!view.isWhole || undefined}
          {...view.dragging}
        >
          <path className={classes.other} d={geography.others} />
          {COUNTRIES.map((code) => (
            <path
              key={code}
              className={classes.country}
              d={geography.countries[code].path}
              strokeWidth={unit}
              data-selected={code === country || undefined}
              data-choosable={onChoose ? true : undefined}
              onClick={onChoose && (() => choose(code))}
            />
          ))}
          {[...flows]
            .sort((a, b) => b.total - a.total)
            .map(({ from, to, total }) => (
              <FlowArc
                key={`${placeOf(from).join()} ${placeOf(to).join()}`}
                from={placeOf(from)}
                to={placeOf(to)}
                share={Math.sqrt(total / strongest)}
                unit={unit}
              />
            ))}
          {labels.map(({ code, at, name, nameAt, count }) => (
            <g key={code}>
              {count > 0 && (
                <text className={classes.number} x={at[0]} y={at[1]} fontSize={NUMBER * unit} strokeWidth={3 * unit}>
                  {format.number(count)}
                </text>
              )}
              <text className={classes.name} x={nameAt[0]} y={nameAt[1]} fontSize={NAME * unit} strokeWidth={3 * unit}>
                {name}
              </text>
            </g>
          ))}
          <RegionMapDots
            dots={spots}
            unit={unit}
            box={[left, top, left + across, top + down]}
            taken={taken}
            selected={selected}
            onChoose={onChoose && chooseDot}
          />
        </svg>
        <RegionMapTools view={view} />
      </div>
      <div className={classes.below}>
        <NativeSelect
          size="xs"
          label={t('showCountry')}
          value={country ?? (view.isWhole ? '' : (shown ?? ''))}
          onChange={({ currentTarget: { value } }) => {
            const code = COUNTRIES.find((one) => one === value) ?? null;
            show(code);
            if (code && code !== country) choose(code);
            // To choose what is chosen already is to let go of it.
            else if (country && onChoose) onChoose({ country });
            else view.all();
          }}
          data={[
            { value: '', label: t('wholeRegion') },
            ...countriesIn(format).map((code) => ({ value: code, label: format.country(code) })),
          ]}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isTable}
          aria-controls={tableId}
          leftSection={isTable ? <IconMap size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          onClick={toggle}
        >
          {t(isTable ? 'hideTable' : 'showTable')}
        </Button>
      </div>
      <div
        id={tableId}
        className={classes.table}
        hidden={!isTable}
        tabIndex={0}
        role="region"
        aria-label={t('asTable', { label })}
      >
        {isTable && (table ?? <RegionMapTable {...of} />)}
      </div>
    </div>
  );
}
