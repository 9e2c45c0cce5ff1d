import type { OrganisationView } from '@hansa/contracts';
import { Alert, Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { Facts } from '../parts/facts.js';
import { FollowButton } from '../parts/follow-button.js';
import { OutLink } from '../parts/out-link.js';
import { PageHead } from '../parts/page-head.js';
import { StatePill } from '../parts/state-pill.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useMay, useMe } from '../sign-in/use-me.js';
import { OfOrganisation } from './of-organisation.js';
import { ForMembers } from './for-members.js';

const route = getRouteApi('/organisations/$id');

/** What everybody may know of an organisation, and what it does here. */
export function OrganisationPage() {
  const { t } = useTranslation(['organisation', 'words', 'frame']);
  const { id } = route.useParams();
  const format = useFormat();
  const may = useMay();
  const isMember = useMe()?.memberships.some(({ organisation }) => organisation.id === id) ?? false;
  const of = useRead<OrganisationView>(`identity/organisations/${id}`);
  return (
    <>
      <PageHead
        title={of.name.text}
        shown={<Rendered of={of.name} />}
        purpose={`${t(`words:organisationType.${of.type}`)}, ${format.country(of.country)}`}
        state={
          <>
            {of.recognisedFor && (
              <StatePill tone="done">{t('page.recognised', { country: format.country(of.recognisedFor) })}</StatePill>
            )}
            {of.closedAt && <StatePill tone="stopped">{t('page.closed')}</StatePill>}
          </>
        }
        action={
          <>
            {!of.closedAt && <FollowButton type="organisation" target={id} />}
            {may('organisation.edit', id) && !of.closedAt && (
              <Button renderRoot={(props) => <Link {...props} to="/organisations/$id/edit" params={{ id }} />}>
                {t('page.edit')}
              </Button>
            )}
          </>
        }
      />
      {of.closedAt && (
        <Alert mb="lg" color="gray" variant="outline">
          {t('page.closedText', { at: format.dayOf(of.closedAt) })}
        </Alert>
      )}
      <StoryAndFacts
        story={<OfOrganisation id={id} isMember={isMember} />}
        facts={
          <>
            <Facts
              of={[
                [t('page.type'), t(`words:organisationType.${of.type}`)],
                [t('page.country'), format.country(of.country)],
                [t('page.website'), of.website && <OutLink to={of.website} />],
                [
                  t('page.parent'),
                  of.parent && (
                    <SubjectLink of={{ type: 'organisation', id: of.parent.id }}>
                      <Rendered of={of.parent.name} />
                    </SubjectLink>
                  ),
                ],
                [t('page.otherNames'), <OtherNames key="names" of={of} />],
                [t('page.since'), format.dayOf(of.createdAt)],
                [t('page.origin'), of.sample && t('frame:sample')],
              ]}
            />
            {isMember && <ForMembers id={id} />}
          </>
        }
        history={<DiscussionsOf type="organisation" id={id} />}
      />
    </>
  );
}

function OtherNames({ of }: { of: OrganisationView }) {
  const others = Object.entries(of.names.texts).filter(([language]) => language !== of.name.language);
  return (
    <>
      {others.map(([language, name]) => (
        <div key={language} lang={language}>
          {name}
        </div>
      ))}
    </>
  );
}
