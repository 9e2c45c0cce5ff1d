import type { MyMembership, Permission } from '@hansa/contracts';
import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { PageHead } from '../parts/page-head.js';
import { signIn } from '../sign-in/session.js';
import { actFor, useActing, useMay, useMe } from '../sign-in/use-me.js';

/**
 * What somebody does for an organisation that must allow it: the one acted for. Who may not is told for which of his he
 * may, and is one click away from it.
 */
export function ForOrganisation(of: {
  permission: Permission;
  title: string;
  /** One that the address asks for, in place of the one acted for. */
  organisationId?: string | undefined;
  children: (organisation: MyMembership['organisation']) => ReactNode;
}) {
  const { t } = useTranslation(['delivery', 'frame']);
  const me = useMe();
  const acting = useActing();
  const may = useMay();
  if (me === undefined) return <Skeleton h={320} aria-label={t('frame:loading')} />;
  const memberships = me?.memberships ?? [];
  const chosen = memberships.find(({ organisation }) => organisation.id === of.organisationId) ?? acting;
  if (chosen && may(of.permission, chosen.organisation.id)) return <>{of.children(chosen.organisation)}</>;
  const able = memberships.filter(({ organisation }) => may(of.permission, organisation.id));
  return (
    <Stack align="start">
      <PageHead title={of.title} />
      {me === null && (
        <>
          <Text className="prose">{t('forOrganisation.signIn')}</Text>
          <Button onClick={() => void signIn()}>{t('frame:signIn')}</Button>
        </>
      )}
      {me !== null && (
        <>
          <Text className="prose">{t(able.length > 0 ? 'forOrganisation.other' : 'forOrganisation.none')}</Text>
          {able.map(({ organisation }) => (
            <Button key={organisation.id} variant="default" onClick={() => actFor(organisation.id)}>
              <Rendered of={organisation.name} />
            </Button>
          ))}
        </>
      )}
    </Stack>
  );
}
