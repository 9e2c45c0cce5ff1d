import type { TransferView } from '@hansa/contracts';
import { Anchor } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { MendTransfer } from './mend-transfer.js';
import { TellTransfer } from './tell-transfer.js';
import { TransferState } from './transfer-state.js';

/** Where one tells how a transfer goes on: it was adapted, it is finished, it was abandoned. */
export function TellTransferPage() {
  const { t } = useTranslation('knowledge');
  return <SignedInOnly title={t('tell.title')}>{() => <Telling />}</SignedInOnly>;
}

function Telling() {
  const { t } = useTranslation('knowledge');
  const may = useMay();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/transfers/$id/tell' });
  const { what: asked } = useSearch({ from: '/transfers/$id/tell' });
  const transfer = useRead<TransferView>(`knowledge-exchange/transfers/${id}`);
  const mayTell = may('knowledge.publish-practice', transfer.organisation.id);
  const what = transfer.endedAt ? 'mend' : (asked ?? 'finish');
  const leave = () => navigate({ to: '/transfers/$id', params: { id } });
  return (
    <>
      <PageHead
        title={t(mayTell ? `tell.${what}` : 'tell.title')}
        purpose={mayTell && t(`tell.purpose.${what}`)}
        state={<TransferState of={transfer} />}
        back={
          <Anchor renderRoot={(props) => <Link {...props} to="/transfers/$id" params={{ id }} />}>
            {transfer.practice.title.text}
          </Anchor>
        }
      />
      {!mayTell && <Empty title={t('notFor.title')}>{t('notFor.transfer')}</Empty>}
      {mayTell && what === 'mend' && <MendTransfer of={transfer} onDone={leave} />}
      {mayTell && what !== 'mend' && <TellTransfer key={what} of={transfer} what={what} onDone={leave} />}
    </>
  );
}
