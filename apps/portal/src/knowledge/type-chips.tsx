import type { SearchedType } from '@hansa/contracts';
import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';

const TYPES: readonly SearchedType[] = ['practice', 'resource', 'discussion', 'module'];

/** What is looked for: everything, or one kind or several of it, each with how many there are. */
export function TypeChips({
  values,
  chosen,
  onChange,
}: {
  values: readonly { value: string; count: number }[];
  chosen: readonly SearchedType[];
  onChange: (chosen: SearchedType[]) => void;
}) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const countOf = (type: string) => values.find(({ value }) => value === type)?.count ?? 0;
  return (
    <Group gap="xs" role="group" aria-label={t('search.type')}>
      <Chip checked={chosen.length === 0} onChange={() => onChange([])}>
        {t('search.everything')}
      </Chip>
      {TYPES.map((type) => (
        <Chip
          key={type}
          checked={chosen.includes(type)}
          onChange={(checked) => onChange(checked ? [...chosen, type] : chosen.filter((one) => one !== type))}
        >
          {`${t(`words:searchedType.${type}`)} (${format.number(countOf(type))})`}
        </Chip>
      ))}
    </Group>
  );
}
