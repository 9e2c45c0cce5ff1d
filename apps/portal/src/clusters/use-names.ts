import type { Country, KnownThemes, Region, Regions, Sectors } from '@hansa/contracts';
import { useAside } from '../api/read.js';

/** NACE's sections and divisions by name; the code while it is not known. */
export function useSectorNames(): (code: string) => string {
  const { data } = useAside<Sectors>('cluster-registry/sectors');
  const names = new Map<string, string>(data?.items.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** Themes by name; of one that has none its words. */
export function useThemeNames(): (theme: string) => string {
  const { data } = useAside<KnownThemes>('cluster-registry/themes');
  const names = new Map(data?.items.map(({ theme, name }) => [theme, name]));
  return (theme) => names.get(theme) ?? theme.replaceAll('-', ' ');
}

/** The section of a sector; null while it is not known. */
export function useSectionOf(): (code: string) => string | null {
  const { data } = useAside<Sectors>('cluster-registry/sectors');
  const sections = new Map<string, string>(data?.items.map(({ code, section }) => [code, section]));
  return (code) => sections.get(code) ?? null;
}

/** The themes to choose from, by name. */
export function useThemes(): { value: string; label: string }[] {
  const { data } = useAside<KnownThemes>('cluster-registry/themes');
  return data?.items.map(({ theme, name }) => ({ value: theme, label: name })) ?? [];
}

/** The sectors to choose from, divisions under their section. */
export function useSectors(): { group: string; items: { value: string; label: string }[] }[] {
  const { data } = useAside<Sectors>('cluster-registry/sectors');
  const sections = data?.items.filter(({ code, section }) => code === section) ?? [];
  return sections.map(({ code: section, name }) => ({
    group: name,
    items: data!.items
      .filter((sector) => sector.section === section)
      .map(({ code, name: own }) => ({ value: code, label: `${code} ${own}` })),
  }));
}

/** Regions by their own names: the large ones; where a country or a region is looked at, those within it too. */
export function useRegionNames(countries: readonly Country[], regions: readonly string[]): (code: string) => string {
  const large = useRegions({ level: 1 });
  const middle = useRegions(countries.length + regions.length > 0 ? { level: 2 } : null);
  const within = regions.find((code) => code.length > 3);
  const small = useRegions(within ? { level: 3, country: within.slice(0, 2) } : null);
  const names = new Map([...large, ...middle, ...small].map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

function useRegions(query: { level: number; country?: string } | null): Region[] {
  const { data } = useAside<Regions>(query && 'cluster-registry/regions', query ?? {});
  return query ? (data?.items ?? []) : [];
}
