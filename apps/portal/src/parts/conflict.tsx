import { Alert, Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Differing {
  /** The field's name in the request. */
  field: string;
  /** As the form calls it. */
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

/** Somebody else was faster: field by field both versions side by side, and a choice for each. */
export function Conflict({ fields, onChoose }: { fields: readonly Differing[]; onChoose: (mine: string[]) => void }) {
  const { t } = useTranslation();
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(fields.map(({ field }) => field)));
  const choose = (field: string, whose: string) => {
    const next = new Set(mine);
    if (whose === 'mine') next.add(field);
    else next.delete(field);
    setMine(next);
  };
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconArrowsSplit2 aria-hidden />}
      role="alert"
      title={t('conflict.title')}
    >
      <Text size="sm">{t('conflict.text')}</Text>
      <Stack gap="md" mt="md">
        {fields.map(({ field, label, mine: ours, theirs }) => (
          <Radio.Group
            key={field}
            label={label}
            value={mine.has(field) ? 'mine' : 'theirs'}
            onChange={(whose) => choose(field, whose)}
          >
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="xs">
              <Radio.Card value="mine" p="sm">
                <Group gap="xs" wrap="nowrap" align="flex-start">
                  <Radio.Indicator />
                  <div>
                    <Text fw={600} size="sm">
                      {t('conflict.mine')}
                    </Text>
                    {ours}
                  </div>
                </Group>
              </Radio.Card>
              <Radio.Card value="theirs" p="sm">
                <Group gap="xs" wrap="nowrap" align="flex-start">
                  <Radio.Indicator />
                  <div>
                    <Text fw={600} size="sm">
                      {t('conflict.theirs')}
                    </Text>
                    {theirs}
                  </div>
                </Group>
              </Radio.Card>
            </SimpleGrid>
          </Radio.Group>
        ))}
        <Group>
          <Button onClick={() => onChoose([...mine])}>{t('conflict.go')}</Button>
        </Group>
      </Stack>
    </Alert>
  );
}
