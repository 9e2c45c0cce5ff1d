import { Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** In the place of a list that has nothing: what it would hold, and what to do first. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Box className="surface">
      <Text fw={600}>{title}</Text>
      {children && <Text className="prose">{children}</Text>}
      {action && <Group mt="sm">{action}</Group>}
    </Box>
  );
}
