import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { theme, variables } from '../theme.js';

/** The house's looks, and the few words that Mantine's own parts say, in the interface's language. */
export function Themed({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('close');
  const worded = useMemo(
    () => mergeThemeOverrides(theme, { components: { CloseButton: { defaultProps: { 'aria-label': close } } } }),
    [close],
  );
  return (
    <MantineProvider theme={worded} cssVariablesResolver={variables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
