import type { Region } from '@hansa/contracts';
import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { RegionInput } from '../parts/region-input.js';
import { useRegion } from '../parts/vocabularies.js';
import { ProfileSection } from './profile-section.js';
import classes from './profile.module.css';
import { RefusedNotice } from './refused-notice.js';
import { inputOf, type SectionProps, textOf } from './section-props.js';
import { useWords } from './use-words.js';

const FIELDS = ['region', 'place', 'position'] as const;
const PointMap = lazy(async () => ({ default: (await import('./point-map.js')).PointMap }));

/** Where the cluster is: its region, its town, and its point on the map. */
export function SectionWhere(section: SectionProps) {
  const { t } = useTranslation(['profile', 'frame']);
  const format = useFormat();
  const words = useWords();
  const [isMap, showMap] = useState(false);
  const { editor, disabled } = section;
  const { values, view } = editor;
  const { position } = values;
  const region = useRegion(values.region);
  const put = (to: typeof position) => editor.change('position', to);
  const takeCentre = ({ longitude, latitude }: Region) => {
    const before = position;
    put({ longitude, latitude });
    notify(t('where.centreTaken'), { label: t('frame:undo'), act: () => put(before) });
  };
  const degrees = (which: 'latitude' | 'longitude') => ({
    value: position[which],
    disabled,
    onBlur: () => editor.left('position'),
    onChange: (value: number | string) => put({ ...position, [which]: typeof value === 'number' ? value : '' }),
    decimalScale: 5,
    allowedDecimalSeparators: ['.', ','],
    hideControls: true,
  });
  const errors = editor.errors('position');
  const isSet = position.latitude !== '' || position.longitude !== '';
  return (
    <ProfileSection
      id="where"
      title={t('section.where')}
      isDone={values.region !== null && FIELDS.every((field) => !editor.wrong.includes(field))}
      remarks={view.inside?.remarks ?? []}
      fields={FIELDS}
    >
      <RefusedNotice editor={editor} fields={FIELDS} />
      <div className={classes.pair}>
        <RegionInput
          label={words.field('region')}
          description={t('hint.region', { country: format.country(view.country) })}
          country={view.country}
          required
          {...inputOf(section, 'region')}
        />
        <TextInput label={words.field('place')} description={t('hint.place')} {...textOf(section, 'place')} />
      </div>
      <div id="field-position" role="group" aria-label={words.field('position')}>
        <div className={classes.pair}>
          <NumberInput
            label={t('where.latitude')}
            description={t('where.latitudeHint')}
            error={errors['latitude']}
            {...degrees('latitude')}
          />
          <NumberInput
            label={t('where.longitude')}
            description={t('where.longitudeHint')}
            error={errors['longitude']}
            {...degrees('longitude')}
          />
        </div>
        {!disabled && (
          <Group gap="xs" mt="xs">
            <Button variant="default" size="compact-sm" aria-expanded={isMap} onClick={() => showMap(!isMap)}>
              {t(isMap ? 'where.hideMap' : 'where.showMap')}
            </Button>
            {region && (
              <Button variant="subtle" size="compact-sm" onClick={() => takeCentre(region)}>
                {t('where.takeCentre', { region: region.name })}
              </Button>
            )}
            {isSet && (
              <Button variant="subtle" size="compact-sm" onClick={() => put({ longitude: '', latitude: '' })}>
                {t('where.none')}
              </Button>
            )}
          </Group>
        )}
        {isMap && (
          <Suspense fallback={<div className={classes.map} />}>
            <PointMap country={view.country} value={position} onChange={put} />
          </Suspense>
        )}
      </div>
    </ProfileSection>
  );
}
