import type { InvitationOffer, MemberView } from '@hansa/contracts';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { refresh } from '../api/read.js';
import { request } from '../api/request.js';
import { useSend } from '../api/write.js';
import { contentLanguages } from '../language/content-languages.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SubjectLink } from '../parts/subject-link.js';
import { signIn } from '../sign-in/session.js';
import { actFor, useMe } from '../sign-in/use-me.js';

const route = getRouteApi('/invitations/$token');

/** What somebody is invited to, and the answer to it; the link in the mail leads here. */
export function InvitationPage() {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const { token } = route.useParams();
  // It reads, by a POST, because the secret must not stand in the address of a request.
  const { data: of } = useSuspenseQuery({
    queryKey: ['identity/invitations/look-up', token, contentLanguages().join()],
    queryFn: () => request<InvitationOffer>('identity/invitations/look-up', { method: 'POST', body: { token } }),
  });
  const isOpen = of.status === 'open' && Date.parse(of.expiresAt) > Date.now();
  return (
    <>
      <PageHead title={t('offer.title', { organisation: of.organisation.name.text })} purpose={t('offer.purpose')} />
      <Stack gap="lg" maw={640}>
        <Facts
          of={[
            [
              t('offer.organisation'),
              <SubjectLink key="organisation" of={{ type: 'organisation', id: of.organisation.id }}>
                <Rendered of={of.organisation.name} />
              </SubjectLink>,
            ],
            [t('page.type'), t(`words:organisationType.${of.organisation.type}`)],
            [t('page.country'), format.country(of.organisation.country)],
            [
              t('offer.roles'),
              <ul key="roles" style={{ margin: 0, paddingInlineStart: 20 }}>
                {of.roles.map((role) => (
                  <li key={role}>
                    <b>{t(`words:role.${role}`)}</b>: {t(`roles.what.${role}`)}
                  </li>
                ))}
              </ul>,
            ],
            [t('offer.endsAt'), of.endsAt && format.moment(of.endsAt)],
            [t('offer.until'), isOpen && `${format.moment(of.expiresAt)} (${format.relative(of.expiresAt)})`],
          ]}
        />
        {isOpen ? (
          <Answer token={token} organisation={of.organisation.name.text} />
        ) : (
          <Alert color="gray" variant="outline" title={t('offer.over')}>
            {t(`offer.is.${of.status === 'open' ? 'expired' : of.status}`)}
          </Alert>
        )}
      </Stack>
    </>
  );
}

function Answer({ token, organisation }: { token: string; organisation: string }) {
  const { t } = useTranslation(['organisation', 'frame']);
  const me = useMe();
  const navigate = useNavigate();
  const { send, done, isSending, problem } = useSend<MemberView>();
  if (me === undefined) return null;
  if (me === null) {
    return (
      <div>
        <Text mb="sm">{t('offer.signIn')}</Text>
        <Button onClick={() => void signIn()}>{t('offer.signInGo')}</Button>
      </div>
    );
  }
  const accept = async () => {
    const member = await send('identity/invitations/accept', { body: { token } });
    if (!member) return;
    actFor(member.organisationId);
    await refresh();
    notify(t('offer.accepted', { organisation }));
    await navigate({ to: '/my' });
  };
  const decline = async () => {
    if (!(await done('identity/invitations/decline', { body: { token } }))) return;
    notify(t('offer.declined', { organisation }));
    await navigate({ to: '/my' });
  };
  return (
    <div>
      <Text size="sm" c="dimmed" mb="sm">
        {t('offer.as', { email: me.person.email ?? me.person.name })}
      </Text>
      <ProblemNotice problem={problem} />
      <Group mt="sm">
        <Button loading={isSending} onClick={() => void accept()}>
          {t('offer.accept', { organisation })}
        </Button>
        <Button variant="default" disabled={isSending} onClick={() => void decline()}>
          {t('offer.decline')}
        </Button>
      </Group>
    </div>
  );
}
