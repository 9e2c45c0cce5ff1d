import { Role } from '@hansa/contracts';
import { Accordion } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../parts/facts.js';

/** What each role may do. */
export function RolesInWords() {
  const { t } = useTranslation(['organisation', 'words']);
  return (
    <Accordion variant="contained" my="lg" chevronPosition="left" order={2}>
      <Accordion.Item value="roles">
        <Accordion.Control>{t('roles.title')}</Accordion.Control>
        <Accordion.Panel>
          <Facts of={Role.options.map((role) => [t(`words:role.${role}`), t(`roles.what.${role}`)])} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
