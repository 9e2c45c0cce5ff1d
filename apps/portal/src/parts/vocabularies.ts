import type { KnownThemes, Regions, RegionView, Sectors } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';

// Names of codes belong to the interface: they follow its language, not that of what people wrote.
const useInterface = () => ({ lang: useTranslation().i18n.language });

/** The themes that have names; `name` of any other is the theme itself. */
export function useThemes(): { items: KnownThemes['items']; name: (theme: string) => string } {
  const items = useAside<KnownThemes>('cluster-registry/themes', useInterface()).data?.items ?? [];
  return { items, name: (theme) => items.find((known) => known.theme === theme)?.name ?? theme.replaceAll('-', ' ') };
}

/** Sections and divisions of NACE, each section before its divisions. */
export function useSectors(): { items: Sectors['items']; name: (code: string) => string } {
  const items = useAside<Sectors>('cluster-registry/sectors', useInterface()).data?.items ?? [];
  return { items, name: (code) => items.find((known) => known.code === code)?.name ?? code };
}

/** A region of NUTS with those that it is a part of; undefined until it is known, and for null. */
export function useRegion(code: string | null): RegionView | undefined {
  const { data } = useAside<RegionView>(code === null ? null : `cluster-registry/regions/${code}`);
  return code === null || data?.code !== code ? undefined : data;
}

/** The regions of a country, or those that a word finds; `null` asks nothing. */
export function useRegions(query: { country: string; q?: string } | null): Regions['items'] {
  return useAside<Regions>(query === null ? null : 'cluster-registry/regions', query ?? {}).data?.items ?? [];
}
