import type { Country, PeopleFound, PlatformRole, PlatformRolesView } from '@hansa/contracts';
import { Button, Checkbox, Group, MultiSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useSend } from '../api/write.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ThemeInput } from '../parts/theme-input.js';

const ROLES: readonly PlatformRole[] = ['operator', 'validator', 'expert', 'moderator'];
type Found = { name: string; view: PlatformRolesView };

/** Names who validates profiles and practices, who moderates and who operates: a person by his e-mail address. */
export function PlatformRoles() {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const [email, setEmail] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [nobody, setNobody] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const look = async () => {
    setFailed(null);
    try {
      const { items } = await request<PeopleFound>('identity/people', { query: { email } });
      const [person] = items;
      setNobody(!person);
      setFound(
        person
          ? { name: person.name, view: await request<PlatformRolesView>(`identity/people/${person.id}/platform-roles`) }
          : null,
      );
    } catch (error) {
      setFailed(error instanceof Problem ? error : null);
    }
  };
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('roles.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('roles.text')}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Group align="flex-end">
          <TextInput
            type="email"
            required
            label={t('roles.email')}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            flex={1}
          />
          <Button type="submit" variant="default">
            {t('roles.find')}
          </Button>
        </Group>
      </form>
      <Text role="status">{nobody && t('roles.nobody')}</Text>
      <ProblemNotice problem={failed} />
      {found && <RolesOf key={found.view.personId} {...found} />}
    </Stack>
  );
}

function RolesOf({ name, view }: Found) {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const format = useFormat();
  const [now, setNow] = useState(view);
  const [roles, setRoles] = useState<string[]>(view.roles);
  const [countries, setCountries] = useState<string[]>(view.countries);
  const [themes, setThemes] = useState<string[]>(view.themes);
  const { send, isSending, problem } = useSend<PlatformRolesView>();
  const put = async (body: object, version: number) => {
    const after = await send(`identity/people/${view.personId}/platform-roles`, { method: 'PUT', body, version });
    if (after) setNow(after);
    return after;
  };
  const give = async () => {
    const { roles: before, countries: where, themes: of } = now;
    const after = await put(
      {
        roles,
        countries: roles.includes('validator') ? countries : [],
        themes: roles.includes('expert') ? themes : [],
      },
      now.version,
    );
    if (!after) return;
    const undo = () => {
      setRoles(before);
      void put({ roles: before, countries: where, themes: of }, after.version);
    };
    notify(t('roles.done', { name }), { label: t('frame:undo'), act: undo });
  };
  return (
    <Stack gap="sm" className="surface">
      <Checkbox.Group label={t('roles.of', { name })} value={roles} onChange={setRoles}>
        <Stack gap="xs" mt="xs">
          {ROLES.map((role) => (
            <Checkbox key={role} value={role} label={t(`words:platformRole.${role}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {roles.includes('validator') && (
        <MultiSelect
          label={t('roles.countries')}
          data={countriesIn(format).map((code: Country) => ({ value: code, label: format.country(code) }))}
          value={countries}
          onChange={setCountries}
          required
        />
      )}
      {roles.includes('expert') && (
        <ThemeInput label={t('roles.themes')} value={themes} onChange={setThemes} most={50} required />
      )}
      <ProblemNotice problem={problem} />
      <Group>
        <Button loading={isSending} onClick={() => void give()}>
          {t('roles.give')}
        </Button>
      </Group>
    </Stack>
  );
}
