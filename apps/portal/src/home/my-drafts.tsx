import { ActionIcon, Anchor, Group, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { draftsOf, dropDraft, keepDraft, readDraft } from '../parts/drafts.js';
import { notify } from '../parts/notify.js';
import { draftPlace } from './draft-place.js';
import classes from './my.module.css';

/** What was typed and not sent, kept on this device: go on with it, or throw it away. */
export function MyDrafts({ owner }: { owner: string }) {
  const { t } = useTranslation(['home', 'frame', 'words']);
  const format = useFormat();
  const [drafts, setDrafts] = useState(() => draftsOf(owner));
  const again = () => setDrafts(draftsOf(owner));
  const nameOf = (about: string | null) =>
    about === null ? t('drafts.form') : (t as unknown as (key: string) => string)(`words:subjectType.${about}`);
  const drop = (name: string) => {
    const draft = readDraft(owner, name);
    dropDraft(owner, name);
    again();
    notify(t('drafts.dropped'), {
      label: t('frame:undo'),
      act: () => {
        if (draft) keepDraft(owner, name, draft.values);
        again();
      },
    });
  };
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="my-drafts">
      <Title order={2} id="my-drafts" mb={4}>
        {t('drafts.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('drafts.text')}
      </Text>
      <ul className={classes.list}>
        {drafts.map(({ name, at }) => {
          const { about, path } = draftPlace(name);
          return (
            <li key={name} className={classes.item}>
              <Group justify="space-between" wrap="nowrap">
                <div>
                  {path ? (
                    <Anchor renderRoot={(props) => <Link {...props} {...addressOf(path)} />}>{nameOf(about)}</Anchor>
                  ) : (
                    <Text>{nameOf(about)}</Text>
                  )}
                  <Text size="sm" c="dimmed">
                    {format.moment(new Date(at).toISOString())}
                  </Text>
                </div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('drafts.drop', { name: nameOf(about) })}
                  onClick={() => drop(name)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The router takes what stands behind the `?` by itself. */
function addressOf(path: string): { to: '/'; search: object } {
  const [to, query] = path.split('?');
  return { to: to as '/', search: Object.fromEntries(new URLSearchParams(query)) };
}
