import { InviteAdministratorInput, type Language } from '@hansa/contracts';
import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { interfaceLanguage, LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { notify } from '../parts/notify.js';
import { type ChosenOrganisation, OrganisationInput } from '../parts/organisation-input.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';

/** Helps an organisation whose administrators have left: somebody is invited to be one. */
export function RecoverAdministrator() {
  const { t } = useTranslation(['desk', 'frame']);
  const [chosen, choose] = useState<ChosenOrganisation | null>(null);
  const { send, isSending, problem } = useSend();
  const { form, forget } = useKeptForm({
    name: 'recover-administrator',
    initial: { email: '', language: interfaceLanguage() as Language },
    schema: InviteAdministratorInput,
  });
  const invite = form.onSubmit(async (body) => {
    const done = await send(`identity/organisations/${chosen!.id}/administrator-recoveries`, { body });
    if (done === undefined) return;
    notify(t('recover.done', { email: body.email }));
    forget();
  });
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('recover.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('recover.text')}
      </Text>
      <form onSubmit={invite} noValidate>
        <Stack gap="sm">
          <OrganisationInput label={t('recover.organisation')} value={chosen} onChange={choose} required />
          <TextInput type="email" label={t('recover.email')} required {...form.getInputProps('email')} />
          <Select
            label={t('recover.language')}
            data={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
            allowDeselect={false}
            {...form.getInputProps('language')}
          />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending} disabled={!chosen}>
              {t('recover.invite')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
