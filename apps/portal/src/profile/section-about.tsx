import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LocalisedInput } from '../parts/localised-input.js';
import { WebAddressInput } from '../parts/web-address-input.js';
import { ProfileSection } from './profile-section.js';
import classes from './profile.module.css';
import { RefusedNotice } from './refused-notice.js';
import { inputOf, localisedOf, type SectionProps, textOf } from './section-props.js';
import { useWords } from './use-words.js';

const FIELDS = ['name', 'acronym', 'summary', 'services', 'website', 'englishPage', 'founded'] as const;

/** What the cluster is and does, in the languages in which it wants to be found. */
export function SectionAbout(section: SectionProps) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const { editor } = section;
  const { values, view } = editor;
  return (
    <ProfileSection
      id="about"
      title={t('section.about')}
      isDone={FIELDS.every((field) => !editor.wrong.includes(field)) && values.englishPage !== ''}
      remarks={view.inside?.remarks ?? []}
      fields={FIELDS}
    >
      <RefusedNotice editor={editor} fields={FIELDS} />
      <div id="field-name">
        <LocalisedInput
          label={words.field('name')}
          description={t('hint.name')}
          required
          maxLength={200}
          {...localisedOf(section, 'name')}
        />
      </div>
      <div className={classes.pair}>
        <TextInput label={words.field('acronym')} {...textOf(section, 'acronym')} />
        <NumberInput
          label={words.field('founded')}
          {...inputOf(section, 'founded')}
          onChange={(value) => editor.change('founded', typeof value === 'number' ? value : '')}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=""
          hideControls
        />
      </div>
      <div id="field-summary">
        <LocalisedInput
          label={words.field('summary')}
          description={t('hint.summary')}
          required
          lines={5}
          maxLength={2000}
          {...localisedOf(section, 'summary')}
        />
      </div>
      <div id="field-services">
        <LocalisedInput
          label={words.field('services')}
          description={t('hint.services')}
          lines={4}
          maxLength={5000}
          {...localisedOf(section, 'services')}
        />
      </div>
      <div className={classes.pair}>
        <WebAddressInput
          label={words.field('website')}
          description={t('hint.website')}
          {...inputOf(section, 'website')}
        />
        <WebAddressInput
          label={words.field('englishPage')}
          description={t('hint.englishPage')}
          {...inputOf(section, 'englishPage')}
        />
      </div>
    </ProfileSection>
  );
}
