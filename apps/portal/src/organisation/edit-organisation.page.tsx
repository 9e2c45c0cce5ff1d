import { ChangeOrganisationInput, type OrganisationView } from '@hansa/contracts';
import { Button, Group, Stack } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, Problem } from '../api/problem.js';
import { refresh, useRead } from '../api/read.js';
import { request } from '../api/request.js';
import { useFormat } from '../language/use-format.js';
import { Conflict, type Differing } from '../parts/conflict.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useMe } from '../sign-in/use-me.js';
import classes from './organisation.module.css';
import { bodyOf, OrganisationFields, type OrganisationValues } from './organisation-form.js';

const route = getRouteApi('/organisations/$id/edit');

/** Changes what is said of an organisation. */
export function EditOrganisationPage() {
  const { t } = useTranslation('organisation');
  const { id } = route.useParams();
  const of = useRead<OrganisationView>(`identity/organisations/${id}`);
  return (
    <SignedInOnly title={t('edit.title', { name: of.name.text })}>{() => <EditOrganisation of={of} />}</SignedInOnly>
  );
}

/** With the version that the values began from: a draft that comes back is still a change of that one. */
interface Values extends OrganisationValues {
  version: number;
}
const FIELDS = ['name', 'type', 'country', 'website', 'parentId'] as const;
type Field = (typeof FIELDS)[number];

const valuesOf = ({ names, type, country, website, parent, version }: OrganisationView): Values => ({
  ...{ name: names, type, country, website: website ?? '', parentId: parent?.id ?? null, version },
});
const differing = (mine: Values, theirs: Values): Field[] => {
  const [one, other] = [bodyOf(mine), bodyOf(theirs)];
  return FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
};

function EditOrganisation({ of }: { of: OrganisationView }) {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [theirs, setTheirs] = useState<OrganisationView | null>(null);
  const kept = useKeptForm<Values>({
    name: `edit-organisation:${of.id}`,
    initial: valuesOf(of),
    schema: ChangeOrganisationInput,
    input: bodyOf,
  });
  const { form } = kept;
  const path = `identity/organisations/${of.id}`;
  const page = () => navigate({ to: '/organisations/$id', params: { id: of.id } });
  /** Only what was changed is sent: a parent that stays is not named anew. */
  const save = async (values: Values, fields: readonly Field[], version: number) => {
    setSending(true);
    setProblem(null);
    try {
      const all = bodyOf(values);
      const body = Object.fromEntries(fields.map((field) => [field, all[field]]));
      if (fields.length > 0) await request(path, { method: 'PATCH', version, body });
      kept.forget();
      await refresh();
      notify(t('edit.done'));
      await page();
    } catch (error) {
      if (isProblem(error, 'changed-meanwhile')) setTheirs(await request<OrganisationView>(path));
      else if (isProblem(error)) {
        setProblem(error);
        kept.refuse(error);
      } else throw error;
    } finally {
      setSending(false);
    }
  };
  const resolve = (mine: string[]) => {
    if (!theirs) return;
    setTheirs(null);
    void save(
      form.values,
      FIELDS.filter((field) => mine.includes(field)),
      theirs.version,
    );
  };
  const back = (
    <Link to="/organisations/$id" params={{ id: of.id }}>
      {of.name.text}
    </Link>
  );
  return (
    <>
      <PageHead title={t('edit.title', { name: of.name.text })} purpose={t('edit.purpose')} back={back} />
      {theirs && <WhatDiffers mine={form.values} theirs={theirs} onChoose={resolve} />}
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => void save(values, differing(values, valuesOf(of)), values.version))}
      >
        <Stack gap="md" mt="md">
          <OrganisationFields form={form} id={of.id} />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending} disabled={theirs !== null}>
              {t('edit.go')}
            </Button>
            <Button variant="default" onClick={() => void page()}>
              {t('edit.leave')}
            </Button>
          </Group>
          <KeptNote of={kept} />
        </Stack>
      </form>
    </>
  );
}

function WhatDiffers(of: { mine: Values; theirs: OrganisationView; onChoose: (mine: string[]) => void }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const memberships = useMe()?.memberships ?? [];
  const theirs = valuesOf(of.theirs);
  const nameOf = (id: string) => {
    const known = memberships.find(({ organisation }) => organisation.id === id)?.organisation;
    return (known ?? of.theirs.parent)?.name.text ?? '';
  };
  const shown = (field: Field, values: Values): string => {
    if (field === 'name') return Object.values(values.name.texts).join(' / ');
    if (field === 'type') return values.type ? t(`words:organisationType.${values.type}`) : '';
    if (field === 'country') return values.country ? format.country(values.country) : '';
    if (field === 'website') return values.website;
    return values.parentId ? nameOf(values.parentId) : '';
  };
  const fields: Differing[] = differing(of.mine, theirs).map((field) => ({
    ...{ field, label: t(`form.${field === 'parentId' ? 'parent' : field}`) },
    ...{ mine: shown(field, of.mine) || '–', theirs: shown(field, theirs) || '–' },
  }));
  return <Conflict fields={fields} onChoose={of.onChoose} />;
}
