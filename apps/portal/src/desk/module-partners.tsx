import type { ModulePage, ModuleView } from '@hansa/contracts';
import { Button, Group, Pill, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useAside, useList } from '../api/read.js';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { OrganisationInput } from '../parts/organisation-input.js';
import { ProblemNotice } from '../parts/problem-notice.js';

type Module = z.infer<typeof ModulePage>['items'][number];

/** Names the partners who decide about a module's integration. */
export function ModulePartners() {
  const { t } = useTranslation(['desk', 'frame']);
  const modules = useList<Module>('training/modules', { limit: 100 });
  const [id, setId] = useState<string | null>(null);
  const { data } = useAside<ModuleView>(id && `training/modules/${id}`);
  const module = data?.id === id ? data : undefined;
  const { send, isSending, problem } = useSend<ModuleView>();
  const partners = module?.partners ?? [];
  const name = async (organisationIds: string[]) => {
    const before = partners.map((partner) => partner.id);
    const put = (ids: string[], version: number) =>
      send(`training/modules/${id}/partners`, { method: 'PUT', body: { organisationIds: ids }, version });
    const after = await put(organisationIds, module!.version);
    if (after) notify(t('partners.done'), { label: t('frame:undo'), act: () => void put(before, after.version) });
  };
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('partners.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('partners.text')}
      </Text>
      <Select
        label={t('partners.module')}
        searchable
        data={modules.items.map((one) => ({ value: one.id, label: `${one.code} ${one.title.text}` }))}
        value={id}
        onChange={setId}
      />
      {module && (
        <>
          <Group gap="xs" role="list" aria-label={t('partners.now')}>
            {partners.map((partner) => (
              <Pill
                key={partner.id}
                role="listitem"
                size="md"
                withRemoveButton
                removeButtonProps={{
                  'aria-label': t('partners.remove', { name: partner.name?.text ?? '' }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => void name(partners.filter((one) => one.id !== partner.id).map((one) => one.id))}
              >
                {partner.name?.text ?? partner.id}
              </Pill>
            ))}
            {partners.length === 0 && <Text size="sm">{t('partners.none')}</Text>}
          </Group>
          <OrganisationInput
            label={t('partners.add')}
            value={null}
            without={partners.map((partner) => partner.id)}
            disabled={isSending}
            onChange={(chosen) => chosen && void name([...partners.map((partner) => partner.id), chosen.id])}
          />
        </>
      )}
      <ProblemNotice problem={problem} />
      <Group>
        {modules.more && (
          <Button variant="subtle" size="compact-sm" onClick={modules.more}>
            {t('frame:more')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
