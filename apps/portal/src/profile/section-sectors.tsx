import { useTranslation } from 'react-i18next';
import { SectorInput } from '../parts/sector-input.js';
import { ThemeInput } from '../parts/theme-input.js';
import { ProfileSection } from './profile-section.js';
import { RefusedNotice } from './refused-notice.js';
import { inputOf, type SectionProps } from './section-props.js';
import { useWords } from './use-words.js';

const FIELDS = ['sectors', 'themes'] as const;

/** In which sectors the cluster is active and what it specialises in: by these it is found. */
export function SectionSectors(section: SectionProps) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const { editor } = section;
  return (
    <ProfileSection
      id="sectors"
      title={t('section.sectors')}
      isDone={editor.values.sectors.length > 0}
      remarks={editor.view.inside?.remarks ?? []}
      fields={FIELDS}
    >
      <RefusedNotice editor={editor} fields={FIELDS} />
      <SectorInput
        label={words.field('sectors')}
        description={t('hint.sectors')}
        required
        {...inputOf(section, 'sectors')}
      />
      <ThemeInput label={words.field('themes')} description={t('hint.themes')} {...inputOf(section, 'themes')} />
    </ProfileSection>
  );
}
