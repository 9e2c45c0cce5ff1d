import type { CertificatesIssuedView, SessionCertificates, SessionView } from '@hansa/contracts';
import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { toneOfCertificate } from '../training/states.js';
import classes from './delivery.module.css';
import { BackToSession, SessionPlaces } from './session-places.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const page = getRouteApi('/training/sessions/$id/certificates');
type Holder = SessionCertificates['items'][number];

/** Who attended and which certificate each has; issued to all at once, withdrawn or replaced one by one. */
export function SessionCertificatesPage() {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const { id } = page.useParams();
  const session = useRead<SessionView>(`training/sessions/${id}`);
  const { items } = useRead<SessionCertificates>(`training/sessions/${id}/certificates`);
  const { send, isSending, problem } = useSend<CertificatesIssuedView>();
  const [withdrawing, withdraw] = useState<{ holder: Holder; how: 'revoke' | 'supersede' } | null>(null);
  const without = items.filter(({ number, personId, name }) => number === null && personId && name !== null).length;
  const nameOf = ({ name }: Holder) => name ?? t('erased');
  const issue = async () => {
    const answer = await send(`training/sessions/${id}/certificates`);
    if (answer) notify(t('certificates.issued', { count: answer.issued.length }));
  };
  return (
    <>
      <PageHead
        title={t('certificates.title')}
        purpose={t('certificates.purpose')}
        back={<BackToSession of={session} />}
        action={
          session.state === 'closed' &&
          without > 0 && (
            <Button loading={isSending} onClick={() => void issue()}>
              {t('certificates.issueTo', { count: without })}
            </Button>
          )
        }
      />
      <SessionPlaces of={session} />
      <Stack>
        <ProblemNotice problem={problem} />
        {items.length === 0 ? (
          <Empty
            title={t(session.state === 'closed' ? 'certificates.nobody' : 'certificates.notYet')}
            action={
              session.state !== 'closed' && (
                <Link to="/training/sessions/$id/attendance" params={{ id }}>
                  {t('certificates.toAttendance')}
                </Link>
              )
            }
          >
            {t(session.state === 'closed' ? 'certificates.nobodyText' : 'certificates.notYetText')}
          </Empty>
        ) : (
          <div className={classes.scroll} role="region" aria-label={t('certificates.table')} tabIndex={0}>
            <Table miw={640}>
              <Table.Caption>
                {t('certificates.count', { count: items.length, have: format.number(items.length - without) })}
              </Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  {(['name', 'number', 'status', 'issuedAt'] as const).map((column) => (
                    <Table.Th key={column} scope="col">
                      {t(`certificates.columns.${column}`)}
                    </Table.Th>
                  ))}
                  <Table.Th scope="col">
                    <span className="unseen">{t('class.actions')}</span>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((holder) => (
                  <Table.Tr key={holder.personId}>
                    <Table.Th scope="row">{nameOf(holder)}</Table.Th>
                    <Table.Td>
                      {holder.number ? (
                        <Anchor
                          renderRoot={(props) => (
                            <Link {...props} to="/certificates/$number" params={{ number: holder.number! }} />
                          )}
                        >
                          {holder.number}
                        </Anchor>
                      ) : (
                        <Text size="sm" c="dimmed">
                          {t('certificates.none')}
                        </Text>
                      )}
                    </Table.Td>
                    <Table.Td>
                      {holder.status && (
                        <StatePill tone={toneOfCertificate[holder.status]}>
                          {t(`words:certificateStatus.${holder.status}`)}
                        </StatePill>
                      )}
                    </Table.Td>
                    <Table.Td>{holder.issuedAt && format.moment(holder.issuedAt)}</Table.Td>
                    <Table.Td>
                      {holder.number && holder.name !== null && (
                        <Group gap="xs" justify="flex-end" wrap="nowrap">
                          <Button
                            size="compact-sm"
                            variant="default"
                            onClick={() => withdraw({ holder, how: 'supersede' })}
                          >
                            {t('certificates.supersede')}
                            <span className="unseen">: {nameOf(holder)}</span>
                          </Button>
                          {holder.status === 'valid' && (
                            <Button
                              size="compact-sm"
                              variant="subtle"
                              color="red"
                              onClick={() => withdraw({ holder, how: 'revoke' })}
                            >
                              {t('certificates.revoke')}
                              <span className="unseen">: {nameOf(holder)}</span>
                            </Button>
                          )}
                        </Group>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </Stack>
      {withdrawing && (
        <WithdrawDialog
          key={`${withdrawing.how} ${withdrawing.holder.number}`}
          how={withdrawing.how}
          number={withdrawing.holder.number!}
          name={nameOf(withdrawing.holder)}
          onClose={() => withdraw(null)}
        />
      )}
    </>
  );
}
