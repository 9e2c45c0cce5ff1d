import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

const SHOWN_MS = 8_000;

/** Says that something has been done; where it can be taken back, by a button. */
export function notify(message: ReactNode, undo?: { label: string; act: () => void }): void {
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    undo?.act();
  };
  notifications.show({
    id,
    autoClose: undo ? SHOWN_MS * 2 : SHOWN_MS,
    withBorder: true,
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button size="compact-sm" variant="default" onClick={takeBack}>
          {undo.label}
        </Button>
      </Group>
    ) : (
      message
    ),
  });
}
