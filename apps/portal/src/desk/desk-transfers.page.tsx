import type { Country, TransferFlows, TransferSummary } from '@hansa/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside, useList } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { type Column, DataTable } from '../parts/data-table.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { RegionMap } from '../parts/region-map.js';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { AgencyOnly } from './agency-only.js';
import classes from './desk.module.css';

const TONES: Record<TransferSummary['status'], Tone> = {
  trying: 'under-way',
  adapted: 'under-way',
  finished: 'done',
  abandoned: 'stopped',
};

/** What the agency's country learns from others, and others from it. */
export function DeskTransfersPage() {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  return <AgencyOnly title={t('transfers.title')}>{({ country }) => <Transfers country={country} />}</AgencyOnly>;
}

function Transfers({ country }: { country: Country }) {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const format = useFormat();
  const [out, into] = [
    useAside<TransferFlows>('knowledge-exchange/transfers/flows', { fromCountry: country }).data,
    useAside<TransferFlows>('knowledge-exchange/transfers/flows', { toCountry: country }).data,
  ];
  const flows = [...(out?.items ?? []), ...(into?.items ?? []).filter(({ from }) => from.country !== country)];
  const name = format.country(country);
  return (
    <>
      <PageHead
        title={t('transfers.title')}
        purpose={t('transfers.of', { country: name })}
        back={<Link to="/desk">{t('frame:places.desk')}</Link>}
      />
      <div className={classes.parts}>
        {flows.length > 0 && (
          <RegionMap
            label={t('transfers.map', { country: name })}
            what={t('transfers.count')}
            flows={flows.map(({ from, to, total }) => ({
              from: { country: from.country },
              to: { country: to.country },
              total,
            }))}
          />
        )}
        <List title={t('transfers.in', { country: name })} file="transfers-in" query={{ toCountry: country }} />
        <List title={t('transfers.out', { country: name })} file="transfers-out" query={{ fromCountry: country }} />
      </div>
    </>
  );
}

function List({
  title,
  file,
  query,
}: {
  title: string;
  file: string;
  query: { toCountry?: Country; fromCountry?: Country };
}) {
  const { t } = useTranslation(['desk', 'words']);
  const format = useFormat();
  const list = useList<TransferSummary>('knowledge-exchange/transfers', { ...query, limit: 50 });
  const state = ({ status, result }: TransferSummary) =>
    result ? t(`words:transferResult.${result}`) : t(`words:transferStatus.${status}`);
  const columns: Column<TransferSummary>[] = [
    {
      name: t('transfers.practice'),
      show: (row) => (
        <Link to="/transfers/$id" params={{ id: row.id }}>
          <Rendered of={row.practice.title} />
        </Link>
      ),
      out: ({ practice }) => practice.title.text,
    },
    {
      name: t('transfers.from'),
      show: ({ from }) => format.country(from.country),
      out: ({ from }) => from.region ?? from.country,
    },
    { name: t('transfers.to'), show: ({ to }) => format.country(to.country), out: ({ to }) => to.region ?? to.country },
    {
      name: t('transfers.who'),
      show: (row) => <Rendered of={row.organisation.name} />,
      out: (row) => row.organisation.name?.text ?? null,
    },
    {
      name: t('transfers.state'),
      show: (row) => <StatePill tone={TONES[row.status]}>{state(row)}</StatePill>,
      out: state,
    },
    { name: t('transfers.begun'), show: (row) => format.dayOf(row.begunAt), out: (row) => row.begunAt },
  ];
  return (
    <section>
      {list.page && list.items.length === 0 ? (
        <Empty title={`${title}: ${t('transfers.none')}`}>{t('transfers.noneText')}</Empty>
      ) : (
        <DataTable name={title} rows={list.items} columns={columns} keyOf={(row) => row.id} file={file} />
      )}
      <MoreButton of={list} />
    </section>
  );
}
