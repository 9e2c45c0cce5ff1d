import type { Country, TransferSummary } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { type MapFlow, RegionMap } from '../parts/region-map.js';
import { useRegionsOf } from './use-regions-of.js';

interface Side {
  country: Country;
  region: string | null;
}

/** From where to where knowledge goes, as arcs between regions, or countries where no region is told. */
export function TransferMap({ of, label }: { of: readonly { from: Side; to: Side; total: number }[]; label: string }) {
  const { t } = useTranslation('knowledge');
  const regions = useRegionsOf(of.flatMap(({ from, to }) => [from.region, to.region]));
  const end = ({ country, region }: Side) => {
    const known = region === null ? undefined : regions.get(region);
    if (!known) return { country };
    return { country, name: known.name, longitude: known.longitude, latitude: known.latitude };
  };
  const flows: MapFlow[] = of.map(({ from, to, total }) => ({ from: end(from), to: end(to), total }));
  return <RegionMap label={label} flows={flows} what={t('transfer.many')} />;
}

/** Transfers as flows: those between the same two places together. */
export function flowsOf(transfers: readonly Pick<TransferSummary, 'from' | 'to'>[]) {
  const flows = new Map<string, { from: Side; to: Side; total: number }>();
  for (const { from, to } of transfers) {
    const key = [from.country, from.region, to.country, to.region].join();
    const flow = flows.get(key) ?? { from, to, total: 0 };
    flows.set(key, { ...flow, total: flow.total + 1 });
  }
  return [...flows.values()];
}
