import type { PartnerSearchView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useSend } from '../api/write.js';
import { Pending } from '../frame/pending.js';
import { emptyText, type InAllLanguages, inAllLanguages, textToEdit } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { PartnerSearchForm, usePartnerSearchForm } from './partner-search-form.js';

/** A partner search in its form, with every language that it was written in. */
export function ChangePartnerSearch({ id }: { id: string }) {
  const path = `cluster-registry/partner-searches/${id}`;
  const { data, error } = useQuery({
    queryKey: [path, 'to be changed'],
    queryFn: () => inAllLanguages<PartnerSearchView>(path, ({ title, sought, offered }) => [title, sought, offered]),
    staleTime: Infinity,
    gcTime: 0,
    // What is being written is not read anew below it.
    refetchOnWindowFocus: false,
  });
  if (isProblem(error)) return <ProblemNotice problem={error} />;
  return data ? <Form path={path} of={data} /> : <Pending />;
}

function Form({ path, of }: { path: string; of: InAllLanguages<PartnerSearchView> }) {
  const { t } = useTranslation(['clusters', 'frame']);
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<PartnerSearchView>();
  const { id, version, countries, partners, themes, sectors, until } = of.thing;
  const edited = (name: 'title' | 'sought' | 'offered') => textToEdit(of, (thing) => thing[name]) ?? emptyText();
  // A draft is of the version that it was begun with: on a newer one it would undo what somebody else wrote.
  const kept = usePartnerSearchForm(`partner-search-change:${id}:${version}`, {
    ...{ title: edited('title'), sought: edited('sought'), offered: edited('offered') },
    ...{ countries, partners, themes, sectors, until },
  });
  const back = { to: '/partner-searches/$id', params: { id } } as const;
  return (
    <PartnerSearchForm
      kept={kept}
      submit={t('frame:save')}
      isSending={isSending}
      problem={problem}
      onSubmit={async (body) => {
        if (!(await send(path, { method: 'PATCH', body, version }))) return;
        kept.forget();
        notify(t('post.changed'));
        void navigate(back);
      }}
    >
      <Button variant="default" renderRoot={(props) => <Link {...props} {...back} />}>
        {t('frame:cancel')}
      </Button>
    </PartnerSearchForm>
  );
}
