import type { OrganisationSummary, OrganisationType, Page } from '@hansa/contracts';
import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';

export interface ChosenOrganisation {
  id: string;
  name: string;
}

export interface OrganisationInputProps {
  label: ReactNode;
  value: ChosenOrganisation | null;
  onChange: (value: ChosenOrganisation | null) => void;
  /** Only organisations of this type. */
  type?: OrganisationType;
  /** Left out of what is found, such as those that are already chosen. */
  without?: readonly string[];
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

const PAUSE_MS = 200;
const SHOWN = 8;

/** One organisation of all that are registered, found as one types; arrow keys and Enter choose, Escape gives up. */
export function OrganisationInput({ value, onChange, type, without = [], ...input }: OrganisationInputProps) {
  const { t } = useTranslation(['frame', 'words']);
  const format = useFormat();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const [q] = useDebouncedValue((typed ?? '').trim(), PAUSE_MS);
  const asked = useAside<Page<OrganisationSummary>>(combobox.dropdownOpened ? 'identity/organisations' : null, {
    ...(q && { q }),
    ...(type && { type }),
    limit: SHOWN + without.length,
  });
  const found = (asked.data?.items ?? []).filter(({ id }) => !without.includes(id)).slice(0, SHOWN);
  const choose = (id: string) => {
    const chosen = found.find((one) => one.id === id);
    if (chosen) onChange({ id, name: chosen.name.text });
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="bottom-start">
      <Combobox.Target>
        <InputBase
          {...input}
          value={typed ?? value?.name ?? ''}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            if (event.currentTarget.value === '') onChange(null);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
          rightSectionPointerEvents="auto"
          rightSection={
            asked.isFetching ? (
              <Loader size={16} />
            ) : value && !input.disabled ? (
              <CloseButton
                size="sm"
                aria-label={t('remove')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(null)}
              />
            ) : null
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options>
          {found.map((one) => (
            <Combobox.Option key={one.id} value={one.id} active={one.id === value?.id}>
              <Rendered of={one.name} />
              <Text size="xs" c="dimmed">
                {t(`words:organisationType.${one.type}`)}, {format.country(one.country)}
              </Text>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
