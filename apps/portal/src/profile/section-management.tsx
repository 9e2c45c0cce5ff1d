import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProfileSection } from './profile-section.js';
import { RefusedNotice } from './refused-notice.js';
import { inputOf, type SectionProps } from './section-props.js';
import { useWords } from './use-words.js';

const FIELDS = ['managementFte'] as const;

/** Who runs the cluster from day to day, as a number of posts. */
export function SectionManagement(section: SectionProps) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const { editor } = section;
  const management = editor.view.inside?.criteria.criteria.find(({ code }) => code === 'management');
  return (
    <ProfileSection
      id="management"
      title={t('section.management')}
      isDone={management?.met ?? editor.values.managementFte !== ''}
      remarks={editor.view.inside?.remarks ?? []}
      fields={FIELDS}
    >
      <RefusedNotice editor={editor} fields={FIELDS} />
      <NumberInput
        label={words.field('managementFte')}
        description={t('hint.managementFte')}
        maw={320}
        {...inputOf(section, 'managementFte')}
        onChange={(value) => editor.change('managementFte', typeof value === 'number' ? value : '')}
        decimalScale={2}
        step={0.1}
        min={0}
        max={1000}
        allowedDecimalSeparators={['.', ',']}
      />
    </ProfileSection>
  );
}
