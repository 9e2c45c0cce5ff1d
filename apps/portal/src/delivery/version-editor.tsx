import type { ModuleVersionView } from '@hansa/contracts';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Conflict } from '../parts/conflict.js';
import type { InAllLanguages } from '../parts/localised.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SavedNote } from '../parts/saved-note.js';
import { StatePill } from '../parts/state-pill.js';
import { useMay, useMe } from '../sign-in/use-me.js';
import { toneOfVersion } from '../training/states.js';
import classes from './delivery.module.css';
import { StartPiloting } from './start-piloting.js';
import { useVersionSaving } from './use-version-saving.js';
import { VersionFields } from './version-fields.js';
import { type VersionField, valuesOfVersion, type VersionValues } from './version-form.js';

export function VersionEditor(of: {
  of: InAllLanguages<ModuleVersionView>;
  ownerId: string;
  path: string;
  back: ReactNode;
  onPiloting: () => void;
}) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const me = useMe();
  const may = useMay();
  const version = of.of.thing;
  const isDraft = version.state === 'draft';
  const { values, errors, saving, set, theirs, choose } = useVersionSaving({
    first: of.of,
    path: of.path,
    person: me?.person.id ?? 'nobody',
  });
  const inWords = useInWords();
  const unfinished = Object.keys(errors).length > 0;
  const before = async () => {
    await saving.flush();
    return !unfinished;
  };
  return (
    <>
      <PageHead
        title={t('version.editor', { code: version.code, number: version.number })}
        purpose={t(isDraft ? 'version.purpose' : 'version.onlyMaterials')}
        state={
          <StatePill tone={toneOfVersion[version.state]}>{t(`words:moduleVersionState.${version.state}`)}</StatePill>
        }
        back={of.back}
        action={
          !unfinished && (
            <StartPiloting
              version={version}
              ownerId={of.ownerId}
              before={before}
              onDone={() => {
                void refresh();
                of.onPiloting();
              }}
            />
          )
        }
      />
      <div className={classes.saved}>
        <SavedNote of={saving} />
        {unfinished && (
          <Text size="sm" c="var(--bad)" role="status">
            {t('version.unfinished')}
          </Text>
        )}
        {isDraft && !may('training.submit-module', of.ownerId) && (
          <Text size="sm" c="dimmed">
            {t('version.whoStarts')}
          </Text>
        )}
      </div>
      <div className={classes.form}>
        {saving.state === 'refused' && <ProblemNotice problem={saving.problem} />}
        {theirs && (
          <div ref={intoView}>
            <Conflict
              fields={Object.keys(saving.pending).map((field) => ({
                field,
                label: t(`version.fields.${field as VersionField}`),
                mine: inWords(values, field as VersionField),
                theirs: inWords(valuesOfVersion(theirs), field as VersionField),
              }))}
              onChoose={choose}
            />
          </div>
        )}
        <VersionFields
          values={values}
          errors={errors}
          moduleId={version.moduleId}
          onlyMaterials={!isDraft}
          hasChangeNote={version.changeNote !== null}
          set={set}
        />
      </div>
    </>
  );
}

/** The choice comes while one writes further down. */
const intoView = (element: HTMLDivElement | null) => element?.scrollIntoView({ block: 'center' });

/** A field's value to be compared with another one of it. */
function useInWords(): (values: VersionValues, field: VersionField) => string {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  return (values, field) => {
    switch (field) {
      case 'title':
      case 'summary':
      case 'changeNote':
        return Object.values(values[field].texts).join(' / ');
      case 'outcomes':
        return values.outcomes.map(({ original, texts }) => texts[original]).join(' / ');
      case 'materials':
        return values.materials.map(({ title }) => title.texts[title.original]).join(' / ');
      case 'targetGroups':
        return format.list(values.targetGroups.map((group) => t(`words:targetGroup.${group}`)));
      case 'languages':
        return format.list(values.languages.map((language) => format.language(language)));
      case 'hours':
        return format.number(Number(values.hours), 1);
      case 'prerequisites':
        return t('version.modules', { count: values.prerequisites.length });
    }
  };
}
