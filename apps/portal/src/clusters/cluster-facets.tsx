import type { ClusterFacets as Facets } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { Facet } from '../parts/facets.js';
import { type ClusterSearch, countOfFilters, type FacetName, FACETS, SIZES } from './cluster-filters.js';
import { FiltersBox } from './filters-box.js';
import { useRegionNames, useSectionOf, useSectorNames, useThemeNames } from './use-names.js';

interface Of {
  facets: Facets | undefined;
  chosen: ClusterSearch;
  onChange: (filters: Partial<ClusterSearch>) => void;
}

/** What clusters can be chosen by. */
export function ClusterFilters({ facets, chosen, onChange }: Of) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const [sector, theme, sectionOf] = [useSectorNames(), useThemeNames(), useSectionOf()];
  const region = useRegionNames(chosen.country ?? [], chosen.region ?? []);
  const labels: Record<FacetName, (value: string) => string> = {
    country: format.country,
    region,
    sector,
    theme,
    size: (value) => t(`words:clusterSize.${value as '15-49'}`),
    label: (value) => t(`words:labelLevel.${value as 'gold'}`),
    status: (value) => t(`words:clusterStatus.${value as 'published'}`),
  };
  const valuesOf = (name: FacetName) => {
    const values = facets?.[name] ?? [];
    if (name === 'size') return SIZES.flatMap((size) => values.find(({ value }) => value === size) ?? []);
    // A region that is all of the larger one, as it is in small countries, says nothing new.
    if (name === 'region') {
      const same = (one: string, other: string) => region(one) === region(other);
      return values.filter(
        ({ value, count }) =>
          !values.some(
            (larger) => larger.value === value.slice(0, -1) && larger.count === count && same(larger.value, value),
          ),
      );
    }
    // Sections first; the divisions of those that are chosen.
    const opened = new Set(chosen.sector?.map(sectionOf));
    return name === 'sector'
      ? values.filter(({ value }) => value.length === 1 || opened.has(sectionOf(value)))
      : values;
  };
  const clear = Object.fromEntries(FACETS.map((name) => [name, undefined])) as Partial<ClusterSearch>;
  return (
    <FiltersBox chosen={countOfFilters(chosen)} onClear={() => onChange(clear)}>
      {FACETS.map((name) => (
        <Facet
          key={name}
          name={t(`facet.${name}`)}
          values={valuesOf(name)}
          chosen={chosen[name] ?? []}
          label={labels[name]}
          onChange={(values) => onChange({ [name]: values.length > 0 ? values : undefined })}
        />
      ))}
    </FiltersBox>
  );
}
