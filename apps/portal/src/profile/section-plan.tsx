import type { Criterion, CriterionCode } from '@hansa/contracts';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder } from '../parts/localised.js';
import { useMissing } from './criteria-report.js';
import { ProfileSection } from './profile-section.js';
import type { StepValues } from './profile-values.js';
import classes from './profile.module.css';
import { RefusedNotice } from './refused-notice.js';
import type { SectionProps } from './section-props.js';
import { useWords } from './use-words.js';

const FIELDS = ['plan'] as const;

/** How and by when an emerging cluster meets what it does not meet yet: a step for each. */
export function SectionPlan({ editor, disabled }: SectionProps) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const words = useWords();
  const missing = useMissing();
  const { view, values } = editor;
  const criteria = view.inside?.criteria;
  if (!criteria || (!criteria.emerging.eligible && values.plan.length === 0)) return null;
  const unmet = criteria.criteria.filter(({ met }) => !met);
  const spare = values.plan.filter(({ criterion }) => !unmet.some(({ code }) => code === criterion));
  // An empty step that nobody has begun is shown, and is not in the values.
  const steps = [...unmet.map(({ code }) => code), ...spare.map(({ criterion }) => criterion)];
  const stepOf = (code: CriterionCode): StepValues =>
    values.plan.find(({ criterion }) => criterion === code) ?? { criterion: code, action: emptyText(), by: '' };
  const set = (code: CriterionCode, changes: Partial<StepValues>) => {
    const step = { ...stepOf(code), ...changes };
    const others = values.plan.filter(({ criterion }) => criterion !== code);
    const index = values.plan.findIndex(({ criterion }) => criterion === code);
    editor.change('plan', index < 0 ? [...others, step] : values.plan.with(index, step));
  };
  const remove = (code: CriterionCode) =>
    editor.change(
      'plan',
      values.plan.filter(({ criterion }) => criterion !== code),
    );
  const errors = editor.errors('plan');
  const needOf = (code: CriterionCode): Criterion | undefined => unmet.find((criterion) => criterion.code === code);
  return (
    <ProfileSection
      id="plan"
      title={t('section.plan')}
      isDone={criteria.emerging.withoutPlan.length === 0 && !editor.wrong.includes('plan')}
      remarks={view.inside?.remarks ?? []}
      fields={FIELDS}
    >
      <RefusedNotice editor={editor} fields={FIELDS} />
      <Text size="sm" c="dimmed" id="field-plan">
        {t('hint.plan', { day: format.day(criteria.emerging.latest) })}
      </Text>
      {steps.map((code) => {
        const need = needOf(code);
        const step = stepOf(code);
        const index = values.plan.findIndex(({ criterion }) => criterion === code);
        return (
          <div key={code} className={classes.card} role="group" aria-label={words.criterion(code)}>
            <div>
              <Text fw={600}>{words.criterion(code)}</Text>
              <Text size="sm" c="dimmed">
                {need ? t('criteria.needs', { missing: missing(need) }) : t('plan.metAlready')}
              </Text>
            </div>
            <LocalisedInput
              label={t('plan.action')}
              lines={2}
              maxLength={1000}
              disabled={disabled}
              value={step.action}
              onChange={(action) => set(code, { action })}
              onBlur={() => editor.left('plan')}
              error={errorsUnder(errors, `${index}.action`)}
            />
            <TextInput
              type="date"
              label={t('plan.by')}
              maw={220}
              max={criteria.emerging.latest}
              disabled={disabled}
              value={step.by}
              onChange={({ currentTarget }) => set(code, { by: currentTarget.value })}
              onBlur={() => editor.left('plan')}
              error={
                errors[`${index}.by`] ??
                (step.by > criteria.emerging.latest
                  ? t('plan.tooLate', { day: format.day(criteria.emerging.latest) })
                  : undefined)
              }
            />
            {!disabled && !need && (
              <Group>
                <Button variant="subtle" color="gray" size="compact-sm" onClick={() => remove(code)}>
                  {t('plan.remove')}
                </Button>
              </Group>
            )}
          </div>
        );
      })}
    </ProfileSection>
  );
}
