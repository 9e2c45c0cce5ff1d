import type { EnrolmentView, PlaceInSession, RenderedText } from '@hansa/contracts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

const TICK_MS = 20_000;

/** A seat that is kept for the reader: until when, and his answer. */
export function OfferedSeat({ place, zone, title }: { place: PlaceInSession; zone: string; title: RenderedText }) {
  const { t } = useTranslation(['training', 'frame']);
  const format = useFormat();
  const { send, isSending, problem } = useSend<EnrolmentView>();
  const [asks, ask] = useState(false);
  const now = useNow();
  const until = place.offeredUntil!;
  const sameClock = format.moment(until, zone).startsWith(`${format.moment(until)} `);
  const accept = async () => {
    if (await send(`training/enrolments/${place.enrolmentId}/accept`))
      notify(t('offer.accepted', { title: title.text }));
  };
  const decline = async () => {
    ask(false);
    if (await send(`training/enrolments/${place.enrolmentId}/decline`)) notify(t('offer.declined'));
  };
  if (Date.parse(until) <= now) return <Text>{t('offer.ended')}</Text>;
  return (
    <>
      <Text>
        {t(sameClock ? 'offer.left' : 'offer.thatIs', {
          at: format.moment(until),
          relative: format.relative(until, now),
        })}
      </Text>
      <ProblemNotice problem={problem} />
      <Group>
        <Button loading={isSending} onClick={() => void accept()}>
          {t('offer.accept')}
        </Button>
        <Button variant="default" disabled={isSending} onClick={() => ask(true)}>
          {t('offer.decline')}
        </Button>
      </Group>
      <Modal opened={asks} onClose={() => ask(false)} title={title.text}>
        <Text>{t('offer.declineMeans')}</Text>
        <Group mt="md">
          <Button color="red" onClick={() => void decline()}>
            {t('offer.decline')}
          </Button>
          <Button variant="default" onClick={() => ask(false)}>
            {t('offer.keep')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

/** Time goes on while the page is open. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
