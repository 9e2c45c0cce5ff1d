import type { DiscussionView, PostView } from '@hansa/contracts';
import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import classes from './discussion.module.css';

type Told = Pick<
  DiscussionView | PostView,
  'text' | 'state' | 'language' | 'hidden' | 'author' | 'createdAt' | 'writtenAt' | 'earlierTexts'
>;

/** What somebody wrote, as it was written; or why it cannot be read. */
export function TextOfPerson({ of }: { of: Told }) {
  const { t } = useTranslation(['knowledge', 'exchange']);
  const format = useFormat();
  const name = of.author ? (of.author.name ?? t('discussion.somebody')) : t('discussion.erased');
  return (
    <>
      <Text size="sm" c="dimmed" mb={4}>
        {name} · {format.moment(of.createdAt)}
        {of.earlierTexts > 0 && ` · ${t('discussion.changedAt', { at: format.moment(of.writtenAt) })}`}
      </Text>
      {of.hidden && (
        <Alert
          color="red"
          variant="outline"
          mb="sm"
          title={t('discussion.hiddenOn', { at: format.dayOf(of.hidden.at) })}
        >
          {of.hidden.reason}
        </Alert>
      )}
      {of.text === null ? (
        !of.hidden && (
          <Text fs="italic" c="dimmed">
            {t(of.state === 'removed' ? 'exchange:discussions.removed' : 'exchange:discussions.hidden')}
          </Text>
        )
      ) : (
        <p className={classes.text} lang={localeOf(of.language)}>
          {of.text}
        </p>
      )}
    </>
  );
}
