import type { ClusterView } from '@hansa/contracts';
import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMissing } from './criteria-report.js';
import classes from './profile.module.css';
import { Remarks } from './profile-section.js';
import { useWords } from './use-words.js';

/** What every profile has to tell. */
export const isComplete = ({ region, sectors }: ClusterView): boolean => region !== null && sectors.length > 0;

/** What has to be there, what the criteria ask for, and what makes a profile useful; each with the way to it. */
export function SubmitChecklist({ view }: { view: ClusterView }) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const missing = useMissing();
  const { id, inside, contacts, themes } = view;
  const part = (hash: string) => ({ to: '/profiles/$id', params: { id }, hash }) as const;
  const members = { to: '/profiles/$id/members', params: { id } } as const;
  const criteria = inside?.criteria.criteria ?? [];
  const where = {
    management: part('management'),
    'english-page': part('about'),
    members,
    'member-types': members,
  } as const;
  const items = [
    {
      key: 'region',
      name: words.field('region'),
      isDone: view.region !== null,
      needed: true,
      link: part('where'),
      more: '',
    },
    {
      key: 'sectors',
      name: words.field('sectors'),
      isDone: view.sectors.length > 0,
      needed: true,
      link: part('sectors'),
      more: '',
    },
    ...criteria.map((criterion) => ({
      ...{ key: criterion.code, name: words.criterion(criterion.code), isDone: criterion.met, needed: false },
      ...{
        link: where[criterion.code],
        more: criterion.met ? '' : t('criteria.needs', { missing: missing(criterion) }),
      },
    })),
    {
      key: 'themes',
      name: words.field('themes'),
      isDone: themes.length > 0,
      needed: false,
      link: part('sectors'),
      more: t('submit.themesHelp'),
    },
    {
      ...{ key: 'contacts', name: words.field('contacts'), isDone: contacts.some(({ isPublic }) => isPublic) },
      ...{ needed: false, link: part('contacts'), more: t('submit.contactsHelp') },
    },
  ];
  return (
    <section className={classes.section} aria-labelledby="checklist">
      <div className={classes.head}>
        <Title order={2} id="checklist">
          {t('submit.checklist')}
        </Title>
      </div>
      {view.status === 'returned' && <Remarks of={inside?.remarks ?? []} />}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map(({ key, name, isDone, needed, link, more }) => (
          <Group key={key} component="li" gap="xs" wrap="nowrap" align="flex-start">
            {isDone ? (
              <IconCircleCheck size={20} color="var(--good)" aria-hidden style={{ flex: 'none' }} />
            ) : needed ? (
              <IconAlertCircle size={20} color="var(--bad)" aria-hidden style={{ flex: 'none' }} />
            ) : (
              <IconCircleDashed size={20} color="var(--mantine-color-dimmed)" aria-hidden style={{ flex: 'none' }} />
            )}
            <Text>
              {isDone ? (
                name
              ) : (
                <Anchor inherit renderRoot={(props) => <Link {...props} {...link} />}>
                  {name}
                </Anchor>
              )}{' '}
              <Text span size="sm" c={isDone ? 'var(--good)' : needed ? 'var(--bad)' : 'dimmed'}>
                {t(isDone ? 'submit.there' : needed ? 'submit.needed' : 'submit.notThere')}
              </Text>
              {!isDone && more && (
                <Text span size="sm" c="dimmed" display="block">
                  {more}
                </Text>
              )}
            </Text>
          </Group>
        ))}
      </Stack>
    </section>
  );
}
