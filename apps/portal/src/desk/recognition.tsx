import type { Country, OrganisationView } from '@hansa/contracts';
import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { type ChosenOrganisation, OrganisationInput } from '../parts/organisation-input.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Recognises an agency or a ministry for a country, or takes that back. */
export function Recognition() {
  const { t } = useTranslation(['desk', 'frame']);
  const format = useFormat();
  const [chosen, choose] = useState<ChosenOrganisation | null>(null);
  const [country, setCountry] = useState<Country | null>(null);
  const { data } = useAside<OrganisationView>(chosen && `identity/organisations/${chosen.id}`);
  const { send, isSending, problem } = useSend<OrganisationView>();
  const organisation = data?.id === chosen?.id ? data : undefined;
  const put = (to: Country | null, version: number) =>
    send(`identity/organisations/${chosen!.id}/recognition`, {
      ...(to ? { method: 'PUT', body: { country: to } } : { method: 'DELETE' }),
      version,
    });
  const change = async (to: Country | null) => {
    const before = organisation!.recognisedFor;
    const after = await put(to, organisation!.version);
    if (!after) return;
    const text = to ? t('recognition.done', { country: format.country(to) }) : t('recognition.ended');
    notify(text, { label: t('frame:undo'), act: () => void put(before, after.version) });
  };
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('recognition.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('recognition.text')}
      </Text>
      <OrganisationInput label={t('recognition.organisation')} value={chosen} onChange={choose} />
      {organisation && (
        <>
          <Text>
            {organisation.recognisedFor
              ? t('recognition.now', { country: format.country(organisation.recognisedFor) })
              : t('recognition.none')}
          </Text>
          <Group align="flex-end">
            <Select
              label={t('recognition.country')}
              data={countriesIn(format).map((code) => ({ value: code, label: format.country(code) }))}
              value={country ?? organisation.country}
              onChange={(value) => setCountry(value as Country)}
              allowDeselect={false}
            />
            <Button loading={isSending} onClick={() => void change(country ?? organisation.country)}>
              {t('recognition.recognise')}
            </Button>
            {organisation.recognisedFor && (
              <Button variant="default" onClick={() => void change(null)}>
                {t('recognition.end')}
              </Button>
            )}
          </Group>
        </>
      )}
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
