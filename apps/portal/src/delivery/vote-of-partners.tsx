import type { IntegrationView, OrganisationReference } from '@hansa/contracts';
import { Alert, Stack, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Bars } from '../parts/plots.js';
import { StatePill } from '../parts/state-pill.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useActing, useMay } from '../sign-in/use-me.js';
import { CastVote } from './cast-vote.js';
import classes from './delivery.module.css';

/** Who votes and how, with reasons; what is decided; and the vote of the organisation acted for. */
export function VoteOfPartners(of: {
  moduleId: string;
  integration: IntegrationView;
  partners: readonly OrganisationReference[];
}) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const acting = useActing();
  const may = useMay();
  const { vote, criteria, state } = of.integration;
  if (!vote) {
    const missed = criteria.filter(({ met }) => !met);
    return (
      <section>
        <Title order={2}>{t('vote.title')}</Title>
        <Text className="prose">
          {missed.length > 0 ? t('vote.notOpen', { count: missed.length }) : t('vote.nobodyNamed')}
        </Text>
        {of.partners.length > 0 && (
          <Text className="prose" mt="xs">
            {t('vote.will', { partners: format.list(of.partners.map(({ name }) => name?.text ?? t('vote.unnamed'))) })}
          </Text>
        )}
      </section>
    );
  }
  const { partners, votes, decision } = vote;
  const count = (kind: 'integrate' | 'do-not') => votes.filter((one) => one.vote === kind).length;
  const needed = Math.floor(partners.length / 2) + 1;
  const mine = acting && partners.some(({ id }) => id === acting.organisation.id) ? acting.organisation : null;
  const mayVote = mine !== null && !decision && state !== 'retired' && may('training.vote', mine.id);
  const mineCast = votes.find(({ organisation }) => organisation.id === mine?.id);
  return (
    <section>
      <Title order={2}>{t('vote.title')}</Title>
      <Stack gap="lg" mt="xs">
        {decision ? (
          <Alert
            variant="outline"
            color={decision.outcome === 'integrated' ? 'green' : 'red'}
            icon={decision.outcome === 'integrated' ? <IconCheck aria-hidden /> : <IconHandStop aria-hidden />}
            title={t(`vote.decided.${decision.outcome}`, { at: format.moment(decision.decidedAt) })}
          >
            {t(`vote.decidedText.${decision.outcome}`)}
          </Alert>
        ) : (
          <Text className="prose">
            {t('vote.open', { at: format.moment(vote.openedAt), count: needed, all: partners.length })}
          </Text>
        )}
        <Bars
          title={t('vote.plot', { count: needed })}
          most={partners.length}
          rows={[
            { key: 'integrate', label: t('words:vote.integrate'), value: count('integrate') },
            { key: 'do-not', label: t('words:vote.do-not'), value: count('do-not') },
            { key: 'none', label: t('vote.none'), value: partners.length - votes.length, quiet: true },
          ]}
        />
        <div className={classes.scroll} role="region" aria-label={t('vote.table')} tabIndex={0}>
          <Table miw={560}>
            <Table.Caption>{t('vote.table')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {(['partner', 'vote', 'reason', 'castAt'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`vote.columns.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {partners.map(({ id, name }) => {
                const cast = votes.find(({ organisation }) => organisation.id === id);
                return (
                  <Table.Tr key={id}>
                    <Table.Th scope="row">
                      <SubjectLink of={{ type: 'organisation', id }}>
                        {name ? <Rendered of={name} /> : t('vote.unnamed')}
                      </SubjectLink>
                    </Table.Th>
                    <Table.Td>
                      {cast ? (
                        <StatePill tone={cast.vote === 'integrate' ? 'done' : 'stopped'}>
                          {t(`words:vote.${cast.vote}`)}
                        </StatePill>
                      ) : (
                        <StatePill tone={mayVote && id === mine.id ? 'waits' : 'not-yet'}>{t('vote.none')}</StatePill>
                      )}
                    </Table.Td>
                    <Table.Td>{cast && <Rendered of={cast.reason} />}</Table.Td>
                    <Table.Td>{cast && format.moment(cast.castAt)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </div>
        {mayVote && (
          <CastVote
            key={mine.id}
            moduleId={of.moduleId}
            number={of.integration.number}
            organisation={mine}
            before={mineCast}
          />
        )}
      </Stack>
    </section>
  );
}
