import type { MeView } from '@hansa/contracts';
import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../sign-in/session.js';

export function AccountMenu({ me }: { me: MeView }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" shadow="md" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('account.menu', { name: me.person.name })}>
          <IconUserCircle size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.person.name}</Menu.Label>
        <Menu.Item renderRoot={(props) => <Link {...props} to="/my" />}>{t('places.my')}</Menu.Item>
        <Menu.Item renderRoot={(props) => <Link {...props} to="/my/training" />}>{t('account.training')}</Menu.Item>
        <Menu.Item renderRoot={(props) => <Link {...props} to="/account" />}>{t('account.page')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label id="colours">{t('colours.label')}</Menu.Label>
        <Menu.RadioGroup
          aria-labelledby="colours"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto')}
        >
          {(['auto', 'light', 'dark'] as const).map((value) => (
            <Menu.RadioItem key={value} value={value}>
              {t(`colours.${value}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
