import { Anchor, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actFor, useActing, useMay } from '../sign-in/use-me.js';

/** What those who belong to the organisation come here for. */
export function ForMembers({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const may = useMay();
  const acting = useActing();
  return (
    <Stack gap="xs" mt="lg">
      <Title order={2} size="h3">
        {t('page.forMembers')}
      </Title>
      {may('organisation.read', id) && (
        <Anchor renderRoot={(props) => <Link {...props} to="/organisations/$id/people" params={{ id }} />}>
          {t('people.title')}
        </Anchor>
      )}
      {may('organisation.edit', id) && (
        <Anchor renderRoot={(props) => <Link {...props} to="/organisations/$id/edit" params={{ id }} />}>
          {t('page.edit')}
        </Anchor>
      )}
      {may('organisation.read-audit', id) && (
        <Anchor renderRoot={(props) => <Link {...props} to="/organisations/$id/audit" params={{ id }} />}>
          {t('audit.title')}
        </Anchor>
      )}
      {acting?.organisation.id !== id && (
        <Anchor component="button" type="button" ta="start" onClick={() => actFor(id)}>
          {t('page.actFor')}
        </Anchor>
      )}
    </Stack>
  );
}
