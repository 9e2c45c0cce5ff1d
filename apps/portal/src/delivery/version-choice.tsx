import type { ModulePage, ModuleView, SessionKind } from '@hansa/contracts';
import { Radio, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useAside } from '../api/read.js';
import { request } from '../api/request.js';
import type { PlanForm } from './session-form.js';

type Modules = z.infer<typeof ModulePage>;

export interface Deliverable {
  id: string;
  number: number;
  kind: SessionKind;
}

/** Which versions of a module can be delivered, and how: one that is piloting as a pilot, the one in use regularly. */
export const deliverable = ({ versions }: ModuleView): Deliverable[] =>
  versions.flatMap(({ id, number, state }) =>
    state === 'integrated' || state === 'piloting'
      ? [{ id, number, kind: state === 'piloting' ? ('pilot' as const) : ('regular' as const) }]
      : [],
  );

/** The module and its version: one choice, and a second one only where a module has two that can be delivered. */
export function VersionChoice({ form, module }: { form: PlanForm; module: ModuleView | undefined }) {
  const { t } = useTranslation(['delivery', 'words']);
  const piloting = useAside<Modules>('training/modules', { state: 'piloting', limit: 100 });
  const integrated = useAside<Modules>('training/modules', { state: 'integrated', limit: 100 });
  const all = [...(integrated.data?.items ?? []), ...(piloting.data?.items ?? [])];
  const modules = [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => a.code.localeCompare(b.code));
  const versions = module ? deliverable(module) : [];
  const { moduleVersionId } = form.values;
  const error = form.errors['moduleVersionId'];
  return (
    <Stack gap="sm">
      <Select
        label={t('plan.module')}
        searchable
        required
        nothingFoundMessage={t('plan.noModule')}
        data={modules.map(({ id, code, title }) => ({ value: id, label: `${code} ${title.text}` }))}
        value={form.values.moduleId}
        error={versions.length === 0 && error}
        onChange={(id) => {
          form.setFieldValue('moduleId', id);
          form.setFieldValue('moduleVersionId', null);
        }}
      />
      {versions.length > 1 && (
        <Radio.Group
          label={t('plan.version')}
          value={moduleVersionId}
          error={error}
          onChange={(id) => {
            form.setFieldValue('moduleVersionId', id);
            form.setFieldValue('kind', versions.find((one) => one.id === id)!.kind);
          }}
        >
          <Stack gap={6} mt={4}>
            {versions.map(({ id, number, kind }) => (
              <Radio key={id} value={id} label={t(`plan.as.${kind}`, { number })} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {versions.length === 1 && (
        <Text size="sm">{t(`plan.as.${versions[0]!.kind}`, { number: versions[0]!.number })}</Text>
      )}
      {module && versions.length === 0 && (
        <Text size="sm" c="var(--bad)">
          {t('plan.notDeliverable')}
        </Text>
      )}
    </Stack>
  );
}

/** The module chosen, with its versions. The only one that can be delivered, or the one asked for, is chosen by itself. */
export function useChosenModule(
  form: PlanForm,
  asked: { version?: string | undefined; kind?: SessionKind | undefined },
) {
  const { moduleId, moduleVersionId } = form.values;
  const module = useAside<ModuleView>(moduleId ? `training/modules/${moduleId}` : null);
  const found = useQuery({
    queryKey: ['module-of-version', asked.version],
    queryFn: () => moduleOf(asked.version!),
    enabled: asked.version !== undefined && moduleId === null,
  });
  useEffect(() => {
    if (found.data && moduleId === null) form.setFieldValue('moduleId', found.data);
    // The form is another object each time; what matters is what was found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found.data, moduleId]);
  const chosen = module.data && !module.isPlaceholderData && moduleId === module.data.id ? module.data : undefined;
  useEffect(() => {
    const versions = chosen ? deliverable(chosen) : [];
    if (versions.length === 0 || versions.some(({ id }) => id === moduleVersionId)) return;
    const proposed =
      versions.find(({ id }) => id === asked.version) ??
      versions.find(({ kind }) => kind === asked.kind) ??
      versions[0]!;
    form.setFieldValue('moduleVersionId', proposed.id);
    form.setFieldValue('kind', proposed.kind);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, moduleVersionId]);
  return chosen;
}

/** An address may name a version without its module. */
async function moduleOf(versionId: string): Promise<string | null> {
  const { items } = await request<Modules>('training/modules', { query: { limit: 100 } });
  for (const { id } of items) {
    const { versions } = await request<ModuleView>(`training/modules/${id}`);
    if (versions.some((version) => version.id === versionId)) return id;
  }
  return null;
}
