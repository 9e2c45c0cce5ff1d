import { Facet, type FacetProps } from '../parts/facets.js';

/** A filter of which one value at most is chosen: the one that was chosen last. */
export function OneFacet({
  chosen,
  onChange,
  ...facet
}: Omit<FacetProps, 'chosen' | 'onChange'> & {
  chosen: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <Facet
      {...facet}
      chosen={chosen ? [chosen] : []}
      onChange={(values) => onChange(values.find((value) => value !== chosen))}
    />
  );
}
