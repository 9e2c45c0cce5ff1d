import type { ClusterView, PartnerSearchView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { Empty } from '../parts/empty.js';
import { emptyText } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { useMay, useMe } from '../sign-in/use-me.js';
import { dayAhead, PartnerSearchForm, usePartnerSearchForm } from './partner-search-form.js';

const USUAL_DAYS = 90;
const MOST_CODES = 10;

/** Says to the whole region what a cluster looks for. What its profile says already is there to begin with. */
export function NewPartnerSearchPage() {
  const { t } = useTranslation('clusters');
  const may = useMay();
  const me = useMe();
  const { id } = useParams({ from: '/clusters/$id/partner-searches/new' });
  const cluster = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const isPublic = cluster.status === 'published' || cluster.status === 'emerging';
  const head = (
    <PageHead
      title={t('post.pageTitle')}
      back={
        <Link to="/clusters/$id" params={{ id }}>
          <Rendered of={cluster.name} />
        </Link>
      }
      purpose={t('post.purpose', { cluster: cluster.name.text })}
    />
  );
  if (me === undefined) return head;
  if (!may('registry.seek-partners', cluster.owner.id) || !isPublic) {
    return (
      <>
        {head}
        <Empty
          title={t(isPublic ? 'post.notYours' : 'post.notPublic')}
          action={
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link {...props} to={isPublic ? '/partner-searches' : '/profiles/$id'} params={{ id }} />
              )}
            >
              {t(isPublic ? 'seePartnerSearches' : 'action.profile')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      {head}
      <Form of={cluster} />
    </>
  );
}

function Form({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<PartnerSearchView>();
  const kept = usePartnerSearchForm(`partner-search:${of.id}`, {
    title: emptyText(),
    sought: emptyText(),
    offered: emptyText(),
    countries: [],
    partners: ['cluster'],
    themes: of.themes.slice(0, MOST_CODES),
    sectors: of.sectors.slice(0, MOST_CODES),
    until: dayAhead(USUAL_DAYS),
  });
  return (
    <PartnerSearchForm
      kept={kept}
      submit={t('post.submit')}
      isSending={isSending}
      problem={problem}
      onSubmit={async (body) => {
        const posted = await send(`cluster-registry/clusters/${of.id}/partner-searches`, { body });
        if (!posted) return;
        kept.forget();
        notify(t('post.done'));
        void navigate({ to: '/partner-searches/$id', params: { id: posted.id } });
      }}
    />
  );
}
