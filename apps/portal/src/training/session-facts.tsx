import type { SessionView } from '@hansa/contracts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { cityOf, useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { OrganisationName } from './module-facts.js';
import { usePlaceInWords } from './session-board.js';

export function SessionFacts({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const where = usePlaceInWords();
  const { module } = of;
  return (
    <Facts
      of={[
        [
          t('session.fact.module'),
          <Anchor
            key="module"
            renderRoot={(props) => <Link {...props} to="/training/modules/$id" params={{ id: module.id }} />}
          >
            {`${module.code} `}
            <Rendered of={module.title} />
          </Anchor>,
        ],
        [
          t('session.fact.version'),
          <Anchor
            key="version"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/training/modules/$id/versions/$number"
                params={{ id: module.id, number: String(module.number) }}
              />
            )}
          >
            {t('module.versionNumber', { number: module.number })}
          </Anchor>,
        ],
        [t('session.fact.kind'), `${t(`words:sessionKind.${of.kind}`)}. ${t(`session.kind.${of.kind}`)}`],
        [t('session.fact.where'), where(of, true)],
        [t('session.fact.language'), format.language(of.language)],
        [t('session.fact.provider'), of.provider && <OrganisationName key="provider" of={of.provider} />],
        [
          t('session.fact.coOrganisers'),
          of.coOrganisers.length > 0 &&
            of.coOrganisers.map((organisation) => (
              <div key={organisation.id}>
                <OrganisationName of={organisation} />
              </div>
            )),
        ],
        [
          t('session.fact.enrolUntil'),
          of.state === 'scheduled' &&
            t('session.untilEndOf', { day: format.day(of.enrolUntil), city: cityOf(of.zone) }),
        ],
      ]}
    />
  );
}
