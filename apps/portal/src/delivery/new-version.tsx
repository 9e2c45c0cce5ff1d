import {
  CreateModuleVersionInput,
  type LocalisedInput as Written,
  type ModuleVersionView,
  type ModuleView,
} from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useMay } from '../sign-in/use-me.js';

/**
 * Begins the next version of a module, for those of its owner who may; not there while another one is in the making.
 * Its words are in the areas `delivery` and `input`.
 */
export function NewVersion({ of }: { of: ModuleView }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const inTheMaking = of.versions.some(
    ({ state, decision }) => state === 'draft' || state === 'piloting' || (state === 'evaluated' && decision === null),
  );
  if (inTheMaking || !may('training.edit-module', of.owner.id)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('newVersion.action', { number: of.versions[0]!.number + 1 })}</Button>
      <Modal
        size="lg"
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('newVersion.action', { number: of.versions[0]!.number + 1 })}
      >
        <Begin moduleId={of.id} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Begin({ moduleId, onClose }: { moduleId: string; onClose: () => void }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<ModuleVersionView>();
  const kept = useKeptForm<{ changeNote: Written }>({
    name: `new-version:${moduleId}`,
    initial: { changeNote: emptyText() },
    schema: CreateModuleVersionInput,
    input: ({ changeNote }) => ({ changeNote: written(changeNote) }),
  });
  const { form } = kept;
  const begin = async ({ changeNote }: { changeNote: Written }) => {
    const version = await send(`training/modules/${moduleId}/versions`, { body: { changeNote: written(changeNote) } });
    if (!version) return;
    kept.forget();
    onClose();
    await navigate({
      to: '/training/modules/$id/versions/$number/edit',
      params: { id: moduleId, number: String(version.number) },
    });
  };
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void begin(values))}>
      <Stack>
        <Text size="sm">{t('newVersion.text')}</Text>
        <LocalisedInput
          label={t('newVersion.note')}
          description={t('newVersion.noteHint')}
          lines={3}
          maxLength={2000}
          required
          {...form.getInputProps('changeNote')}
          value={form.values.changeNote}
          error={errorsUnder(form.errors, 'changeNote')}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('newVersion.go')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
