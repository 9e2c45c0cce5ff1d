import type { ClusterField, ClusterPast, ClusterView } from '@hansa/contracts';
import { Button, Group, Text, Title } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { StatePill } from '../parts/state-pill.js';
import { MembersCompared } from './members-compared.js';
import classes from './profile.module.css';
import type { RemarksByField } from './review.page.js';
import { ShownField } from './shown-field.js';
import { readsTheSame, SHOWN_FIELDS, shownRecord, shownView } from './shown-profile.js';
import { useWords } from './use-words.js';

/** Field by field what is submitted, beside what is public or was last; and room for a remark on each. */
export function ReviewFields({
  view,
  published,
  remarks,
  onRemarks,
}: {
  view: ClusterView;
  published: ClusterPast | null;
  remarks: RemarksByField;
  onRemarks: ((remarks: RemarksByField) => void) | undefined;
}) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const now = shownView(view);
  const before = published && shownRecord(published);
  const fields = SHOWN_FIELDS.filter(
    (field) => field !== 'plan' || now.plan.length > 0 || (before?.plan.length ?? 0) > 0,
  );
  const isOther = (field: ClusterField) => before !== null && !readsTheSame(field, now, before);
  const changed = fields.filter(isOther).length;
  return (
    <section className={classes.section} aria-labelledby="fields">
      <div className={classes.head}>
        <Title order={2} id="fields">
          {t(before ? 'review.sideBySide' : 'review.asSubmitted')}
        </Title>
        {published && (
          <Text size="sm" c="dimmed">
            {t('review.changed', { count: changed })} {t('review.since', { day: format.dayOf(published.at) })}
          </Text>
        )}
      </div>
      {fields.map((field) => (
        <div key={field} className={isOther(field) ? classes.changed : undefined}>
          <FieldHead field={field} isOther={isOther(field)}>
            {onRemarks && !remarks[field] && (
              <AddRemark field={field} onAdd={() => onRemarks({ ...remarks, [field]: emptyText() })} />
            )}
          </FieldHead>
          {before && field !== 'contacts' ? (
            <div className={classes.sides}>
              <div>
                <Text size="xs" c="dimmed">
                  {t('review.submitted')}
                </Text>
                <ShownField field={field} of={now} />
              </div>
              <div>
                <Text size="xs" c="dimmed">
                  {t('review.published')}
                </Text>
                {isOther(field) ? <ShownField field={field} of={before} /> : <Text c="dimmed">{t('review.same')}</Text>}
              </div>
            </div>
          ) : (
            <ShownField field={field} of={now} />
          )}
          {field === 'members' && <MembersCompared id={view.id} before={published?.record.members ?? null} />}
          {(view.inside?.remarks ?? [])
            .filter((remark) => remark.field === field)
            .map(({ text }) => (
              <Text key={field} size="sm" c="dimmed">
                {t('review.lastRemark')} <Rendered of={text} />
              </Text>
            ))}
          {onRemarks && <RemarkOn field={field} remarks={remarks} onRemarks={onRemarks} />}
        </div>
      ))}
    </section>
  );
}

function FieldHead({ field, isOther, children }: { field: ClusterField; isOther: boolean; children: ReactNode }) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  return (
    <Group gap="sm" mb={4}>
      <Title order={3}>{words.field(field)}</Title>
      {isOther && <StatePill tone="under-way">{t('review.isChanged')}</StatePill>}
      {children}
    </Group>
  );
}

function AddRemark({ field, onAdd }: { field: ClusterField; onAdd: () => void }) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      ml="auto"
      leftSection={<IconMessagePlus size={16} aria-hidden />}
      onClick={onAdd}
    >
      {t('review.addRemark')}
      <span className="unseen">: {words.field(field)}</span>
    </Button>
  );
}

function RemarkOn({
  field,
  remarks,
  onRemarks,
}: {
  field: ClusterField;
  remarks: RemarksByField;
  onRemarks: (remarks: RemarksByField) => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const words = useWords();
  const remark = remarks[field];
  const { [field]: _this, ...others } = remarks;
  if (!remark) return null;
  const remove = () => {
    onRemarks(others);
    if (Object.values(remark.texts).some((text) => text.trim() !== '')) {
      notify(t('review.remarkRemoved'), { label: t('frame:undo'), act: () => onRemarks(remarks) });
    }
  };
  return (
    <div className={classes.remark} style={{ marginTop: 8 }}>
      <LocalisedInput
        label={t('remark.on', { field: words.field(field) })}
        description={t('review.remarkHint')}
        lines={2}
        maxLength={2000}
        value={remark}
        onChange={(value) => onRemarks({ ...others, [field]: value })}
      />
      <Button variant="subtle" color="gray" size="compact-sm" onClick={remove}>
        {t('review.removeRemark')}
      </Button>
    </div>
  );
}
