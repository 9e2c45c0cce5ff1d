import type { Language, Licence, MaterialKind } from '@hansa/contracts';
import { Button, Group, Input, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguage, LANGUAGES } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { emptyText, errorsUnder } from '../parts/localised.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { notify } from '../parts/notify.js';
import classes from './delivery.module.css';
import { LICENCES, MATERIAL_KINDS, type MaterialValues, type VersionErrors } from './version-form.js';

const ADDRESS_EXAMPLE = 'https://';
// A full stop parts the keys of the catalogue.
const licenceKey = (licence: Licence) => `words:licence.${licence.replaceAll('.', '/')}` as 'words:licence.CC-BY-4/0';

/** Links to teaching material, each with its language and licence: they go into the pool of resources with the module. */
export function MaterialFields(of: {
  values: readonly MaterialValues[];
  errors: VersionErrors;
  onChange: (values: MaterialValues[]) => void;
}) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const { values, errors, onChange } = of;
  const add = () => {
    const language = interfaceLanguage();
    onChange([...values, { title: emptyText(), url: '', kind: 'slides', language, licence: 'CC-BY-4.0' }]);
  };
  const remove = (index: number) => {
    onChange(values.filter((_, at) => at !== index));
    notify(t('version.materialRemoved'), { label: t('frame:undo'), act: () => onChange([...values]) });
  };
  return (
    <Stack gap="md">
      <Input.Description>{t('version.materialsHint')}</Input.Description>
      {values.map((material, index) => {
        const set = (changes: Partial<MaterialValues>) =>
          onChange(values.map((one, at) => (at === index ? { ...one, ...changes } : one)));
        const name = t('version.material', { number: index + 1 });
        const error = (field: string) => errors[`materials.${index}.${field}`];
        return (
          <Stack key={material.id ?? index} gap="sm" className={classes.entry} role="group" aria-label={name}>
            <LocalisedInput
              label={t('version.materialTitle')}
              maxLength={300}
              required
              value={material.title}
              onChange={(title) => set({ title })}
              error={errorsUnder(errors, `materials.${index}.title`)}
            />
            <TextInput
              type="url"
              label={t('version.materialUrl')}
              placeholder={ADDRESS_EXAMPLE}
              required
              value={material.url}
              onChange={(event) => set({ url: event.currentTarget.value })}
              error={error('url')}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <Select
                label={t('version.materialKind')}
                allowDeselect={false}
                data={MATERIAL_KINDS.map((value) => ({ value, label: t(`words:materialKind.${value}`) }))}
                value={material.kind}
                onChange={(kind) => set({ kind: kind as MaterialKind })}
              />
              <Select
                label={t('version.materialLanguage')}
                allowDeselect={false}
                data={LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
                value={material.language}
                onChange={(language) => set({ language: language as Language })}
              />
              <Select
                label={t('version.licence')}
                allowDeselect={false}
                data={LICENCES.map((value) => ({ value, label: t(licenceKey(value)) }))}
                value={material.licence}
                onChange={(licence) => set({ licence: licence as Licence })}
              />
            </SimpleGrid>
            <Group>
              <Button variant="subtle" size="compact-sm" color="red" onClick={() => remove(index)}>
                {t('frame:remove')}
                <span className="unseen">: {name}</span>
              </Button>
            </Group>
          </Stack>
        );
      })}
      {errors['materials'] && <Input.Error>{errors['materials']}</Input.Error>}
      <Group>
        <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('version.addMaterial')}
        </Button>
      </Group>
    </Stack>
  );
}
