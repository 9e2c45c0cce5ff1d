import {
  CreateModuleInput,
  type ModuleLevel,
  type ModuleScope,
  type ModuleView,
  type MyMembership,
} from '@hansa/contracts';
import { Anchor, Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import classes from './delivery.module.css';
import { ForOrganisation } from './for-organisation.js';
import { Section } from './form-section.js';
import { VersionFields } from './version-fields.js';
import { emptyVersion, type VersionErrors, versionInput, type VersionValues } from './version-form.js';

const page = getRouteApi('/training/modules/new');
const LEVELS: readonly ModuleLevel[] = ['basic', 'advanced', 'programme'];
const SCOPES: readonly ModuleScope[] = ['regional-national', 'transnational'];

type Values = Omit<VersionValues, 'changeNote'> & {
  code: string;
  level: ModuleLevel | null;
  scope: ModuleScope | null;
};

export function NewModulePage() {
  const { t } = useTranslation('delivery');
  const { owner } = page.useSearch();
  return (
    <ForOrganisation permission="training.edit-module" title={t('newModule.title')} organisationId={owner}>
      {(organisation) => <NewModule key={organisation.id} owner={organisation} />}
    </ForOrganisation>
  );
}

/** A module with the draft of its first version. */
function NewModule({ owner }: { owner: MyMembership['organisation'] }) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<ModuleView>();
  const { changeNote: _none, ...content } = emptyVersion();
  const bodyOf = ({ code, level, scope, ...version }: Values) => ({
    ...{ ownerId: owner.id, code: code.trim().toUpperCase(), level, scope },
    ...versionInput(version),
  });
  const kept = useKeptForm<Values>({
    name: `new-module:${owner.id}`,
    initial: { code: '', level: null, scope: null, ...content },
    schema: CreateModuleInput,
    input: bodyOf,
  });
  const { form } = kept;
  useEffect(() => {
    if (isProblem(problem)) kept.refuse(problem);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);
  const create = async (values: Values) => {
    const module = await send('training/modules', { body: bodyOf(values) });
    if (!module) return;
    kept.forget();
    notify(t('newModule.done'));
    await navigate({ to: '/training/modules/$id/versions/$number', params: { id: module.id, number: '1' } });
  };
  return (
    <>
      <PageHead
        title={t('newModule.title')}
        purpose={t('newModule.purpose', { owner: owner.name.text })}
        back={<Anchor renderRoot={(props) => <Link {...props} to="/training" />}>{t('newModule.back')}</Anchor>}
      />
      <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void create(values))}>
        <Section title={t('newModule.kind')}>
          <TextInput
            label={t('newModule.code')}
            description={t('newModule.codeHint')}
            maw={280}
            maxLength={20}
            required
            {...form.getInputProps('code')}
          />
          <Radio.Group label={t('newModule.level')} required {...form.getInputProps('level')}>
            <Stack gap={6} mt={4}>
              {LEVELS.map((level) => (
                <Radio key={level} value={level} label={t(`words:moduleLevel.${level}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Radio.Group label={t('newModule.scope')} required {...form.getInputProps('scope')}>
            <Stack gap={6} mt={4}>
              {SCOPES.map((scope) => (
                <Radio key={scope} value={scope} label={t(`words:moduleScope.${scope}`)} />
              ))}
            </Stack>
          </Radio.Group>
        </Section>
        <VersionFields
          values={{ ...form.values, changeNote: _none }}
          errors={form.errors as VersionErrors}
          moduleId={null}
          set={(field, value) => form.setFieldValue(field as never, value as never)}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('newModule.go')}
          </Button>
          <KeptNote of={kept} />
        </Group>
      </form>
    </>
  );
}
