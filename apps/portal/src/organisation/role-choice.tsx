import { Role } from '@hansa/contracts';
import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface RoleChoiceProps {
  label: string;
  value: Role[];
  onChange: (value: Role[]) => void;
  error?: ReactNode;
  /** Roles that cannot be taken away here. */
  kept?: readonly Role[];
}

/** The roles, each with what it may do. */
export function RoleChoice({ label, value, onChange, error, kept = [] }: RoleChoiceProps) {
  const { t } = useTranslation(['organisation', 'words']);
  return (
    <Checkbox.Group label={label} value={value} onChange={(roles) => onChange(roles as Role[])} error={error}>
      <Stack gap="sm" mt="xs">
        {Role.options.map((role) => (
          <Checkbox
            key={role}
            value={role}
            disabled={kept.includes(role) && value.includes(role)}
            label={t(`words:role.${role}`)}
            description={t(`roles.what.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
