import type { SessionView } from '@hansa/contracts';
import { Anchor, Group, Table, Text, Title } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cityOf, useFormat } from '../language/use-format.js';
import { OutLink } from '../parts/out-link.js';
import { readersZone, useReadersTimes } from './session-times.js';
import classes from './training.module.css';

/** The days by the place's clocks, and by the reader's where those show something else; and where to go. */
export function SessionDays({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  const readers = useReadersTimes(of.days, of.zone);
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2} id="days">
          {t('session.days')}
        </Title>
        {of.state === 'scheduled' && (
          <Anchor
            href={`/api/v1/training/sessions/${of.id}/calendar.ics`}
            download={`${of.module.code}-${of.firstDay}.ics`}
          >
            <IconCalendarDown size={16} aria-hidden style={{ verticalAlign: '-3px', marginRight: 4 }} />
            {t('session.calendar')}
          </Anchor>
        )}
      </Group>
      <div className={classes.scroll} role="region" aria-labelledby="days" tabIndex={0}>
        <Table>
          <Table.Caption className="unseen">{t('session.days')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('session.day')}</Table.Th>
              <Table.Th scope="col">{t('where.zone', { city: cityOf(of.zone) })}</Table.Th>
              {readers && <Table.Th scope="col">{t('session.yourTime', { city: cityOf(readersZone()) })}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.days.map((day, index) => (
              <Table.Tr key={day.startsAt}>
                <Table.Th scope="row" fw={400}>
                  {format.weekday(day.date)}
                </Table.Th>
                <Table.Td>{`${day.starts}–${day.ends}`}</Table.Td>
                {readers && <Table.Td>{readers[index]}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Where of={of} />
    </section>
  );
}

function Where({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  return (
    <Text mt="sm">
      {of.place && (
        <>
          {[of.place.name, of.place.address, of.country && format.country(of.country)].filter(Boolean).join(', ')}
          <br />
        </>
      )}
      {of.link ? (
        <>
          {`${t('session.link')} `}
          <OutLink to={of.link} />
        </>
      ) : (
        of.form !== 'place' &&
        of.state !== 'cancelled' && <span className={classes.small}>{t('session.linkHidden')}</span>
      )}
    </Text>
  );
}
