import type { MeView } from '@hansa/contracts';
import { Button, Menu, Text } from '@mantine/core';
import { IconBuilding, IconSelector } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { actFor, useActing } from '../sign-in/use-me.js';

/** For which organisation one acts, always visible; another one is two clicks away. */
export function OrganisationSwitch({ me }: { me: MeView }) {
  const { t } = useTranslation(['frame', 'words']);
  const acting = useActing();
  return (
    <Menu position="bottom-start" shadow="md" width={320}>
      <Menu.Target>
        <Button
          variant="default"
          miw={0}
          leftSection={<IconBuilding size={16} aria-hidden />}
          rightSection={<IconSelector size={14} aria-hidden />}
          styles={{ root: { flexShrink: 1, maxWidth: 280 }, inner: { minWidth: 0 }, label: { minWidth: 0 } }}
        >
          <span className="unseen">{t('acting.for')} </span>
          <Text span truncate inherit>
            {acting ? <Rendered of={acting.organisation.name} /> : t('acting.nobody')}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('acting.for')}</Menu.Label>
        {me.memberships.map(({ id, organisation, roles }) => (
          <Menu.Item
            key={id}
            aria-current={organisation.id === acting?.organisation.id || undefined}
            fw={organisation.id === acting?.organisation.id ? 600 : 400}
            onClick={() => actFor(organisation.id)}
          >
            <Rendered of={organisation.name} />
            <Text size="xs" c="dimmed">
              {roles.map((role) => t(`words:role.${role}`)).join(', ')}
            </Text>
          </Menu.Item>
        ))}
        {acting && (
          <>
            <Menu.Divider />
            <Menu.Item
              renderRoot={(props) => (
                <Link {...props} to="/organisations/$id" params={{ id: acting.organisation.id }} />
              )}
            >
              {t('acting.page')}
            </Menu.Item>
          </>
        )}
        <Menu.Item renderRoot={(props) => <Link {...props} to="/organisations/new" />}>{t('acting.new')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
