import type { SessionView } from '@hansa/contracts';
import { Anchor, Box, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../sign-in/use-me.js';

/** For who holds the session: the ways to its class, its marks, its certificates. */
export function ForSessionProvider({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training']);
  const may = useMay();
  const provider = of.provider?.id;
  if (!provider) return null;
  const params = { id: of.id };
  const hasBegun = Date.parse(of.startsAt) <= Date.now();
  const isOn = of.state !== 'cancelled';
  const ways: ReactNode[] = [
    may('training.manage-session', provider) && (
      <Anchor renderRoot={(props) => <Link {...props} to="/training/sessions/$id/class" params={params} />}>
        {t('session.for.class')}
      </Anchor>
    ),
    isOn && hasBegun && may('training.record-attendance', provider) && (
      <Anchor renderRoot={(props) => <Link {...props} to="/training/sessions/$id/attendance" params={params} />}>
        {t('session.for.attendance')}
      </Anchor>
    ),
    of.state === 'closed' && may('training.issue-certificate', provider) && (
      <Anchor renderRoot={(props) => <Link {...props} to="/training/sessions/$id/certificates" params={params} />}>
        {t('session.for.certificates')}
      </Anchor>
    ),
    isOn && !hasBegun && may('training.manage-session', provider) && (
      <Anchor renderRoot={(props) => <Link {...props} to="/training/sessions/$id/change" params={params} />}>
        {t('session.for.change')}
      </Anchor>
    ),
  ].filter(Boolean);
  if (ways.length === 0) return null;
  return (
    <Box component="nav" aria-labelledby="for-provider" mt="lg">
      <Text id="for-provider" fw={600} mb={4}>
        {t('session.for.title')}
      </Text>
      {ways.map((way, index) => (
        <div key={index} style={{ padding: '4px 0' }}>
          {way}
        </div>
      ))}
    </Box>
  );
}
