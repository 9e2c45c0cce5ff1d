import type { EnrolmentState, Page, ParticipantView, SessionView } from '@hansa/contracts';
import { Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { useList, useRead } from '../api/read.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';
import { ClassTable } from './class-table.js';
import { SeatLedger } from './seat-ledger.js';
import { TakeOutClass } from './take-out-class.js';
import { BackToSession, SessionPlaces } from './session-places.js';

const page = getRouteApi('/training/sessions/$id/class');

const GROUPS = [
  ['requests', ['requested']],
  ['seats', ['booked', 'offered', 'approved', 'attended', 'partially-attended', 'no-show']],
  ['waitlist', ['waitlisted']],
  ['ended', ['declined', 'cancelled', 'session-cancelled']],
] as const satisfies readonly (readonly [string, readonly EnrolmentState[]])[];
export type ClassGroup = (typeof GROUPS)[number][0];

/** Who comes: the requests to decide first, then who has a seat, who waits and why, and who is not coming any more. */
export function ClassPage() {
  const { t } = useTranslation(['delivery', 'frame']);
  const { id } = page.useParams();
  const session = useRead<SessionView>(`training/sessions/${id}`);
  const may = useMay();
  const list = useList<ParticipantView, Page<ParticipantView>>(`training/sessions/${id}/enrolments`, { limit: 500 });
  const [sought, seek] = useState('');
  const { seats } = session;
  const matching = list.items.filter(({ person, organisation }) =>
    `${person?.name ?? ''} ${organisation?.name.text ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const groups = GROUPS.map(([name, states]) => ({
    name,
    all: list.items.filter(({ place }) => (states as readonly EnrolmentState[]).includes(place.state)).length,
    people: matching
      .filter(({ place }) => (states as readonly EnrolmentState[]).includes(place.state))
      .sort((one, other) => (one.place.position ?? 0) - (other.place.position ?? 0)),
  })).filter(({ all }) => all > 0);
  if (list.error && !list.page) throw list.error;
  return (
    <>
      <PageHead
        title={t('class.title')}
        purpose={t('class.purpose', {
          count: seats.total,
          taken: seats.taken,
          free: seats.free,
          waitlist: seats.waitlist,
        })}
        back={<BackToSession of={session} />}
        action={list.items.length > 0 && <TakeOutClass session={session} people={list.items} />}
      />
      <SessionPlaces of={session} />
      {!list.page ? (
        <Skeleton h={240} aria-label={t('frame:loading')} />
      ) : list.items.length === 0 ? (
        <Empty title={t('class.nobody')}>{t('class.nobodyText')}</Empty>
      ) : (
        <Stack gap="xl">
          {list.error instanceof Problem && <ProblemNotice problem={list.error} />}
          <TextInput
            type="search"
            maw={360}
            label={t('class.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={sought}
            onChange={(event) => seek(event.currentTarget.value)}
          />
          {groups.map(({ name, people, all }) => (
            <ClassTable
              key={name}
              group={name}
              title={t(`class.groups.${name}`, { count: all })}
              people={people}
              session={session}
              mayDecide={may('training.manage-session', session.provider?.id)}
            />
          ))}
          {matching.length === 0 && <Text role="status">{t('class.noneFound')}</Text>}
          <MoreButton of={list} />
          <SeatLedger sessionId={id} people={list.items} />
        </Stack>
      )}
    </>
  );
}
