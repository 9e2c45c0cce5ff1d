import type { FollowView } from '@hansa/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useSend } from '../api/write.js';
import { MoreButton } from '../parts/more-button.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SubjectLink } from '../parts/subject-link.js';
import classes from './my.module.css';
import { useFollowedName } from './use-followed-name.js';

/** What one follows, each with the way to end it, which can be taken back. */
export function FollowList() {
  const { t } = useTranslation(['home', 'frame', 'words']);
  const nameOf = useFollowedName();
  const follows = useList<FollowView>('knowledge-exchange/follows', { limit: 50 });
  const { done, problem } = useSend();
  const end = async (follow: FollowView) => {
    const path = `knowledge-exchange/follows/${follow.type}/${encodeURIComponent(follow.target)}`;
    if (!(await done(path, { method: 'DELETE' }))) return;
    const act = () => void done(path, { method: 'PUT' });
    notify(t('follows.ended', { what: nameOf(follow) }), { label: t('frame:undo'), act });
  };
  if (follows.page && follows.items.length === 0) return <Text>{t('follows.none')}</Text>;
  return (
    <>
      <ProblemNotice problem={problem} />
      <ul className={classes.list}>
        {follows.items.map((follow) => (
          <li key={`${follow.type} ${follow.target}`} className={classes.item}>
            <Group justify="space-between" wrap="nowrap">
              <div style={{ minWidth: 0 }}>
                <SubjectLink of={{ type: follow.title ? follow.type : '', id: follow.target }}>
                  {nameOf(follow)}
                </SubjectLink>
                {follow.title && (
                  <Text size="sm" c="dimmed">
                    {t(`words:followType.${follow.type}`)}
                  </Text>
                )}
              </div>
              <Button
                variant="subtle"
                size="compact-sm"
                style={{ flex: 'none' }}
                aria-label={t('follows.endOf', { what: nameOf(follow) })}
                onClick={() => void end(follow)}
              >
                {t('follows.end')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <MoreButton of={follows} />
    </>
  );
}
