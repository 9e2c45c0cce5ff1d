import type { RenderedText, TransferView } from '@hansa/contracts';
import { Button, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { localeOf } from '../language/languages.js';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { Facts } from '../parts/facts.js';
import { FollowButton } from '../parts/follow-button.js';
import { Markdown } from '../parts/markdown.js';
import { PageHead } from '../parts/page-head.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useMay } from '../sign-in/use-me.js';
import { BackToTransfers } from './back-to-transfers.js';
import { Evidence } from './evidence.js';
import { PlaceName } from './place-name.js';
import { flowsOf, TransferMap } from './transfer-map.js';
import { TransferState } from './transfer-state.js';

/** "We try this here": the way of a practice from one place to another, and what came of it. */
export function TransferPage() {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const format = useFormat();
  const may = useMay();
  const { id } = useParams({ from: '/transfers/$id' });
  const transfer = useRead<TransferView>(`knowledge-exchange/transfers/${id}`);
  const { practice, organisation, from, to, cluster, outcome, evidence, endedAt } = transfer;
  const mayTell = may('knowledge.publish-practice', organisation.id);
  const words = (text: RenderedText) => (
    <>
      <Markdown text={text.text} lang={localeOf(text.language)} />
      <InOtherLanguages of={text} />
    </>
  );
  const tell = (what: 'adapt' | 'finish' | 'abandon' | 'mend', look: string) => (
    <Button
      variant={look}
      renderRoot={(props) => <Link {...props} to="/transfers/$id/tell" params={{ id }} search={{ what }} />}
    >
      {t(`tell.${what}`)}
    </Button>
  );
  return (
    <>
      <PageHead
        title={practice.title.text}
        shown={<Rendered of={practice.title} />}
        back={<BackToTransfers />}
        state={<TransferState of={transfer} />}
        purpose={
          <>
            {organisation.name && <Rendered of={organisation.name} />}
            {': '}
            <PlaceName of={from} />
            <span aria-hidden>{' → '}</span>
            <span className="unseen">{t('transfer.to')} </span>
            <PlaceName of={to} />
          </>
        }
        action={
          <>
            <FollowButton type="transfer" target={id} />
            {mayTell && !endedAt && tell('adapt', 'default')}
            {mayTell && !endedAt && tell('abandon', 'default')}
            {mayTell && !endedAt && tell('finish', 'filled')}
            {mayTell && endedAt && tell('mend', 'default')}
          </>
        }
      />
      <StoryAndFacts
        story={
          <>
            <section>
              <Title order={2} mb="xs">
                {t('transfer.plan')}
              </Title>
              {words(transfer.plan)}
            </section>
            {transfer.adaptations.map(({ at, note }) => (
              <section key={at}>
                <Title order={2} mb={0}>
                  {t('transfer.adapted')}
                </Title>
                <Text size="sm" c="dimmed" mb="xs">
                  {format.day(at.slice(0, 10))}
                </Text>
                {words(note)}
              </section>
            ))}
            {outcome && (
              <section>
                <Title order={2} mb={0}>
                  {t(transfer.status === 'abandoned' ? 'transfer.why' : 'transfer.outcome')}
                </Title>
                {endedAt && (
                  <Text size="sm" c="dimmed" mb="xs">
                    {format.dayOf(endedAt)}
                  </Text>
                )}
                {words(outcome)}
              </section>
            )}
            {evidence.length > 0 && (
              <section>
                <Title order={2} mb="xs">
                  {t('words:practiceField.evidence')}
                </Title>
                <Evidence of={evidence} />
              </section>
            )}
            {!endedAt && (
              <Text c="dimmed" className="prose">
                {t('transfer.underWay', { at: format.dayOf(transfer.toldAt) })}
              </Text>
            )}
            <TransferMap of={flowsOf([transfer])} label={t('practice.map', { title: practice.title.text })} />
          </>
        }
        facts={
          <Facts
            of={[
              [
                t('transfer.practice'),
                <SubjectLink key="practice" of={{ type: 'practice', id: practice.id }}>
                  <Rendered of={practice.title} />
                </SubjectLink>,
              ],
              [
                t('transfer.home'),
                <SubjectLink key="home" of={{ type: 'organisation', id: practice.owner.id }}>
                  {practice.owner.name ? <Rendered of={practice.owner.name} /> : t('organisation')}
                </SubjectLink>,
              ],
              [
                t('transfer.who'),
                <SubjectLink key="who" of={{ type: 'organisation', id: organisation.id }}>
                  {organisation.name ? <Rendered of={organisation.name} /> : t('organisation')}
                </SubjectLink>,
              ],
              [
                t('transfer.cluster'),
                cluster?.name && (
                  <SubjectLink of={{ type: 'cluster', id: cluster.id }}>
                    <Rendered of={cluster.name} />
                  </SubjectLink>
                ),
              ],
              [t('transfer.from'), <PlaceName key="from" of={from} />],
              [t('transfer.where'), <PlaceName key="to" of={to} />],
              [t('transfer.begun'), format.dayOf(transfer.begunAt)],
              [t('transfer.ended'), endedAt && format.dayOf(endedAt)],
              [t('frame:sample'), transfer.sample && t('transfer.sample')],
            ]}
          />
        }
        history={<DiscussionsOf type="transfer" id={id} />}
      />
    </>
  );
}
