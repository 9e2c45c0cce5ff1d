import type { PracticeView } from '@hansa/contracts';
import { Alert, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import classes from './knowledge.module.css';

/** What is asked for and not answered yet, for those whom it concerns. */
export function OpenRemarks({ of }: { of: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const remarks = of.remarks ?? [];
  const isReturned = of.status === 'returned' || of.validation === 'returned' || of.validation === 'declined';
  const last = of.history?.findLast(({ step }) =>
    ['returned', 'validation-returned', 'validation-declined'].includes(step),
  );
  if (!isReturned || !last || of.remarks === null) return null;
  return (
    <Alert color="amber" variant="light" title={t(`words:practiceStep.${last.step}`)}>
      {last.note && (
        <Text size="sm">
          <Rendered of={last.note} />
        </Text>
      )}
      {remarks.length > 0 && (
        <ul className={classes.plain}>
          {remarks.map(({ field, remark }, index) => (
            <li key={index}>
              <b>{t(`words:practiceField.${field}`)}:</b> <Rendered of={remark} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** Its way so far, for its organisation and the experts of its themes. */
export function PracticeWay({ of }: { of: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  if (!of.history || of.history.length === 0) return null;
  return (
    <section aria-labelledby="way">
      <Title order={2} id="way" mb="sm">
        {t('practice.way')}
      </Title>
      <ol className={classes.way}>
        {of.history.map(({ step, person, at, note, remarks }, index) => (
          <li key={index}>
            <Text fw={600}>{t(`words:practiceStep.${step}`)}</Text>
            <Text size="sm" c="dimmed">
              {person?.name ? t('practice.stepBy', { name: person.name, at: format.moment(at) }) : format.moment(at)}
            </Text>
            {note && (
              <Text size="sm" className="prose">
                <Rendered of={note} />
              </Text>
            )}
            {remarks.length > 0 && (
              <ul className={classes.plain}>
                {remarks.map(({ field, remark }, number) => (
                  <li key={number}>
                    <Text size="sm" component="span">
                      <b>{t(`words:practiceField.${field}`)}:</b> <Rendered of={remark} />
                    </Text>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Of the public text: what changed and why, for everybody. */
export function PracticeChanges({ of }: { of: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  if (of.changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <Title order={2} id="changes" mb="sm">
        {t('practice.changes')}
      </Title>
      <ol className={classes.way}>
        {of.changes.map(({ at, note, validationLost }) => (
          <li key={at}>
            <Text size="sm" c="dimmed">
              {format.moment(at)}
            </Text>
            <Text className="prose">
              <Rendered of={note} />
            </Text>
            {validationLost && <Text size="sm">{t('practice.validationLost')}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}
