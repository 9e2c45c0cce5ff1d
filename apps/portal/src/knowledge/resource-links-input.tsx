import type { Language } from '@hansa/contracts';
import { Button, Fieldset, Group, Input, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { WebAddressInput } from '../parts/web-address-input.js';
import type { ResourceValues } from './resource-values.js';

type Links = ResourceValues['links'];
const MOST = 20;

/** Where the thing itself lies, if elsewhere. */
export function ResourceLinksInput({
  value,
  errors,
  onChange,
}: {
  value: Links;
  errors: Readonly<Record<string, ReactNode>>;
  onChange: (value: Links) => void;
}) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const change = (index: number, changes: Partial<Links[number]>) =>
    onChange(value.map((link, at) => (at === index ? { ...link, ...changes } : link)));
  return (
    <Fieldset
      variant="unstyled"
      m={0}
      p={0}
      legend={<Input.Label labelElement="div">{t('resource.links')}</Input.Label>}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('resource.linksHint')}
      </Text>
      {errors[''] && (
        <Text size="sm" c="var(--bad)" mb="sm">
          {errors['']}
        </Text>
      )}
      <Stack gap="sm">
        {value.map((link, index) => (
          <Group key={index} align="flex-end" role="group" aria-label={t('resource.link', { number: index + 1 })}>
            <SimpleGrid cols={{ base: 1, xs: 3 }} flex="1 1 280px" spacing="sm">
              <WebAddressInput
                label={t('resource.url')}
                required
                value={link.url}
                error={errors[`${index}.url`]}
                onChange={(url) => change(index, { url })}
              />
              <TextInput
                label={t('resource.linkTitle')}
                maxLength={200}
                value={link.title}
                error={errors[`${index}.title`]}
                onChange={(event) => change(index, { title: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('facets.language')}
                value={link.language ?? ''}
                data={[
                  { value: '', label: t('resource.anyLanguage') },
                  ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
                ]}
                onChange={(event) =>
                  change(index, { language: (event.currentTarget.value || null) as Language | null })
                }
              />
            </SimpleGrid>
            <Button variant="subtle" color="gray" onClick={() => onChange(value.filter((_link, at) => at !== index))}>
              {t('frame:remove')}
              <span className="unseen">: {t('resource.link', { number: index + 1 })}</span>
            </Button>
          </Group>
        ))}
      </Stack>
      {value.length < MOST && (
        <Button
          mt="sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...value, { url: '', title: '', language: null }])}
        >
          {t('resource.addLink')}
        </Button>
      )}
    </Fieldset>
  );
}
