import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChosenOrganisation, OrganisationInput } from '../parts/organisation-input.js';

/** For a person who belongs to no organisation yet: the three ways on. */
export function FirstSteps({ email }: { email: string | null }) {
  const { t } = useTranslation('home');
  const [mine, setMine] = useState<ChosenOrganisation | null>(null);
  return (
    <section aria-labelledby="first-steps" className="surface">
      <Title order={2} id="first-steps" mb="sm">
        {t('first.title')}
      </Title>
      <Stack gap="md">
        <div>
          <Title order={3}>{t('first.find')}</Title>
          <OrganisationInput label={t('first.findLabel')} value={mine} onChange={setMine} />
          {mine && (
            <Text size="sm" mt="xs" role="status">
              {t('first.ask', { organisation: mine.name, email: email ?? '' })}{' '}
              <Anchor renderRoot={(props) => <Link {...props} to="/organisations/$id" params={{ id: mine.id }} />}>
                {t('first.see')}
              </Anchor>
            </Text>
          )}
        </div>
        <div>
          <Title order={3}>{t('first.register')}</Title>
          <Text size="sm" mb="xs">
            {t('first.registerText')}
          </Text>
          <Button renderRoot={(props) => <Link {...props} to="/organisations/new" />}>{t('start.register')}</Button>
        </div>
        <div>
          <Title order={3}>{t('first.train')}</Title>
          <Text size="sm">
            {t('first.trainText')}{' '}
            <Anchor renderRoot={(props) => <Link {...props} to="/training" search={{ tab: 'sessions' }} />}>
              {t('sessions.all')}
            </Anchor>
          </Text>
        </div>
      </Stack>
    </section>
  );
}
