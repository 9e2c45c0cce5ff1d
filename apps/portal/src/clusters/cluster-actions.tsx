import type { ClusterView, OrganisationView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { FollowButton } from '../parts/follow-button.js';
import { useActing, useMay, useMe } from '../sign-in/use-me.js';
import { AskForHandOver } from './ask-for-hand-over.js';

/** What the reader can do with this cluster, the likeliest first. */
export function ClusterActions({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  const may = useMay();
  const me = useMe();
  const acting = useActing();
  const params = { id: of.id };
  const isPublic = of.status === 'published' || of.status === 'emerging';
  const agency = acting?.organisation;
  const isAgency = agency?.type === 'agency' || agency?.type === 'ministry';
  const { data } = useAside<OrganisationView>(of.inside && isAgency ? `identity/organisations/${agency.id}` : null);
  const vouches = isAgency && data?.recognisedFor === of.country && may('registry.vouch');
  const validates = may('registry.validate-profile') && me?.platformReach.countries.includes(of.country);
  return (
    <>
      {of.inside && validates && of.status === 'submitted' && (
        <Button renderRoot={(props) => <Link {...props} to="/profiles/$id/review" params={params} />}>
          {t('action.review')}
        </Button>
      )}
      {may('registry.edit-profile', of.owner.id) && (
        <Button renderRoot={(props) => <Link {...props} to="/profiles/$id" params={params} />}>
          {t('action.edit')}
        </Button>
      )}
      {isPublic && may('registry.seek-partners', of.owner.id) && (
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/clusters/$id/partner-searches/new" params={params} />}
        >
          {t('action.seek')}
        </Button>
      )}
      {of.inside && vouches && (
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/clusters/$id/vouch" params={params} />}>
          {t(of.vouching?.agency.id === agency.id ? 'action.vouching' : 'action.vouch')}
        </Button>
      )}
      {isPublic && <AskForHandOver of={of} />}
      {isPublic && <FollowButton type="cluster" target={of.id} />}
    </>
  );
}
