import type { Page, ParticipantView, SeatLedgerEntry } from '@hansa/contracts';
import { Button, Skeleton, Table, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { MoreButton } from '../parts/more-button.js';
import { useMe } from '../sign-in/use-me.js';
import classes from './delivery.module.css';

/** Every step of every enrolment, in order: it shows that seats were handed out as they should be. */
export function SeatLedger({ sessionId, people }: { sessionId: string; people: readonly ParticipantView[] }) {
  const { t, i18n } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const me = useMe();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const list = useList<SeatLedgerEntry, Page<SeatLedgerEntry>>(
    isOpen ? `training/sessions/${sessionId}/seat-ledger` : null,
    {
      limit: 100,
    },
  );
  const personOf = ({ enrolmentId }: SeatLedgerEntry) => people.find((one) => one.enrolmentId === enrolmentId)?.person;
  const by = (entry: SeatLedgerEntry) => {
    if (entry.actorId === null) return t('ledger.by.time');
    if (entry.actorId === me?.person.id) return t('ledger.by.you');
    return t(entry.actorId === personOf(entry)?.id ? 'ledger.by.participant' : 'ledger.by.provider');
  };
  const why = (code: string) =>
    i18n.exists(`words:seatReason.${code}`) ? t(`words:seatReason.${code}` as 'words:seatReason.enrolled') : code;
  return (
    <section>
      <Title order={2} id={heading}>
        {t('ledger.title')}
      </Title>
      <Text size="sm" c="dimmed" className="prose" mb="xs">
        {t('ledger.purpose')}
      </Text>
      <Button variant="default" size="compact-md" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'ledger.hide' : 'ledger.show')}
      </Button>
      {isOpen && !list.page && <Skeleton h={200} mt="sm" aria-label={t('frame:loading')} />}
      {isOpen && list.page && (
        <>
          <div className={classes.scroll} role="region" aria-labelledby={heading} tabIndex={0}>
            <Table aria-labelledby={heading} miw={720} mt="sm">
              <Table.Thead>
                <Table.Tr>
                  {(['number', 'at', 'who', 'line', 'from', 'to', 'why', 'actor'] as const).map((column) => (
                    <Table.Th key={column} scope="col">
                      {t(`ledger.columns.${column}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.items.map((entry) => (
                  <Table.Tr key={entry.number}>
                    <Table.Td>{format.number(entry.number)}</Table.Td>
                    <Table.Td>{format.moment(entry.at)}</Table.Td>
                    <Table.Td>{personOf(entry)?.name ?? t('erased')}</Table.Td>
                    <Table.Td>{format.number(entry.placeInLine)}</Table.Td>
                    <Table.Td>{entry.from && t(`words:enrolmentState.${entry.from}`)}</Table.Td>
                    <Table.Td>{t(`words:enrolmentState.${entry.to}`)}</Table.Td>
                    <Table.Td>{why(entry.why)}</Table.Td>
                    <Table.Td>{by(entry)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <MoreButton of={list} />
        </>
      )}
    </section>
  );
}
