import {
  InviteMemberInput,
  type InvitationView,
  type Language,
  type OrganisationView,
  type Role,
} from '@hansa/contracts';
import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import classes from './organisation.module.css';
import { RoleChoice } from './role-choice.js';

interface Values {
  email: string;
  language: Language;
  roles: Role[];
}

/** Invites whoever reads an address, with an account or without. */
export function InviteForm({ of }: { of: OrganisationView }) {
  const { t, i18n } = useTranslation('organisation');
  const { send, isSending, problem } = useSend<InvitationView>();
  const kept = useKeptForm<Values>({
    name: `invite:${of.id}`,
    initial: { email: '', language: i18n.language as Language, roles: ['reader'] },
    schema: InviteMemberInput,
  });
  const { form } = kept;
  const invite = async (values: Values) => {
    const made = await send(`identity/organisations/${of.id}/invitations`, { body: values });
    if (!made) return;
    kept.forget();
    notify(t('invite.done', { email: made.email }));
  };
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void invite(values))}>
      <Stack gap="md">
        <TextInput
          label={t('invite.email')}
          description={t('invite.emailText')}
          type="email"
          autoComplete="off"
          withAsterisk
          {...form.getInputProps('email')}
        />
        <RoleChoice
          label={t('invite.roles')}
          value={form.values.roles}
          onChange={(roles) => form.setFieldValue('roles', roles)}
          error={form.errors['roles']}
        />
        <Select
          label={t('invite.language')}
          data={languages}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('invite.go')}
          </Button>
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
