import type { ParticipantView, SessionView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { takeOut } from '../parts/take-out.js';

/** The class as a file: for name badges, catering and a sheet on the door. */
export function TakeOutClass({ session, people }: { session: SessionView; people: readonly ParticipantView[] }) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const download = () =>
    takeOut(`${session.module.code}-${session.firstDay}`, [
      [t('class.name'), t('class.organisation'), t('plan.ofCountry'), t('class.stands'), t('class.noteColumn')],
      ...people.map(({ person, organisation, country, place, note }) => [
        person?.name ?? t('erased'),
        organisation?.name.text ?? '',
        country ? format.country(country) : '',
        t(`words:enrolmentState.${place.state}`),
        note ?? '',
      ]),
    ]);
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
      {t('frame:takeOut')}
    </Button>
  );
}
