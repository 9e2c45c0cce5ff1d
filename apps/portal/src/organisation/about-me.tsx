import { ChangePersonInput, type Country, type Language, type MeView } from '@hansa/contracts';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { LanguageOrder } from './language-order.js';

interface Values {
  name: string;
  country: Country | null;
  languages: Language[];
}

/** Name, country and languages of the person; the address is the identity provider's. */
export function AboutMe({ me }: { me: MeView }) {
  const { t } = useTranslation(['organisation', 'frame']);
  const format = useFormat();
  const { name, country, languages, email } = me.person;
  const kept = useKeptForm<Values>({
    name: 'account',
    initial: { name, country, languages },
    schema: ChangePersonInput,
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<MeView>();
  const save = async (values: Values) => {
    const changed = await send('identity/me', { method: 'PATCH', version: me.version, body: values });
    if (!changed) return;
    const { name: saved, country: from, languages: order } = changed.person;
    form.setInitialValues({ name: saved, country: from, languages: order });
    kept.forget();
    notify(t('account.saved'));
  };
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void save(values))}>
      <Stack gap="md">
        <TextInput
          maw={420}
          label={t('account.name')}
          description={t('account.nameText')}
          autoComplete="name"
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <div>
          <Text fw={500} size="sm">
            {t('account.email')}
          </Text>
          <Text>{email ?? t('account.noEmail')}</Text>
          <Text size="sm" c="dimmed">
            {t('account.emailText')}
          </Text>
        </div>
        <Select
          maw={420}
          label={`${t('account.country')} (${t('frame:optional')})`}
          clearable
          clearButtonProps={{ 'aria-label': t('frame:remove') }}
          data={countriesIn(format).map((value) => ({ value, label: format.country(value) }))}
          {...form.getInputProps('country')}
        />
        <LanguageOrder
          label={t('account.languages')}
          description={t('account.languagesText')}
          atLeast={1}
          value={form.values.languages}
          onChange={(value) => form.setFieldValue('languages', value)}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending} disabled={!form.isDirty()}>
            {t('account.save')}
          </Button>
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
