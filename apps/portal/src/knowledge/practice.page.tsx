import type { PracticeView } from '@hansa/contracts';
import { Alert, Button, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { FollowButton } from '../parts/follow-button.js';
import { PageHead } from '../parts/page-head.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { useMay } from '../sign-in/use-me.js';
import { AskValidation } from './ask-validation.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import classes from './knowledge.module.css';
import { PracticeFacts } from './practice-facts.js';
import { PracticeState } from './practice-state.js';
import { PracticeStory } from './practice-story.js';
import { PracticeTransfers } from './practice-transfers.js';
import { OpenRemarks, PracticeChanges, PracticeWay } from './practice-way.js';
import { useReviews } from './use-reviews.js';

/** A practice, or openly a failure: what was done, what came of it, and where others try it. */
export function PracticePage() {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const format = useFormat();
  const may = useMay();
  const { id } = useParams({ from: '/practices/$id' });
  const practice = useRead<PracticeView>(`knowledge-exchange/practices/${id}`);
  const { status, owner, withdrawal } = practice;
  const isPublic = status === 'published' || status === 'validated';
  const mayChange =
    status !== 'withdrawn' && may(isPublic ? 'knowledge.publish-practice' : 'knowledge.edit-practice', owner.id);
  const mayTry = isPublic && may('knowledge.publish-practice');
  const reviews = useReviews(practice);
  return (
    <>
      <PageHead
        title={practice.title.text}
        shown={<Rendered of={practice.title} />}
        back={<BackToKnowledge />}
        purpose={t(`words:practiceOutcome.${practice.outcome}`)}
        state={
          <>
            <PracticeState of={practice} />
            {practice.sample && (
              <Text size="sm" c="dimmed">
                {t('frame:sample')}
              </Text>
            )}
          </>
        }
        action={
          <>
            {isPublic && <FollowButton type="practice" target={id} />}
            {mayChange && (
              <Button
                variant={isPublic || status === 'submitted' ? 'default' : 'filled'}
                renderRoot={(props) => <Link {...props} to="/practices/$id/edit" params={{ id }} />}
              >
                {t(isPublic ? 'frame:change' : 'practice.goOn')}
              </Button>
            )}
            {reviews && (
              <Button renderRoot={(props) => <Link {...props} to="/practices/$id/review" params={{ id }} />}>
                {t('practice.review')}
              </Button>
            )}
            <AskValidation of={practice} />
            {mayTry && (
              <Button
                variant={reviews ? 'default' : 'filled'}
                renderRoot={(props) => <Link {...props} to="/transfers/new" search={{ practice: id }} />}
              >
                {t('practice.tryHere')}
              </Button>
            )}
          </>
        }
      />
      <StoryAndFacts
        story={
          <>
            {withdrawal && (
              <Alert color="red" variant="outline" title={t('resource.withdrawn', { at: format.dayOf(withdrawal.at) })}>
                <Rendered of={withdrawal.reason} />
              </Alert>
            )}
            <OpenRemarks of={practice} />
            <PracticeStory of={practice} />
            {practice.publishedAt && <PracticeTransfers of={practice} mayTry={mayTry} />}
          </>
        }
        facts={<PracticeFacts of={practice} />}
        history={
          <div className={classes.stack}>
            {practice.history ? <PracticeWay of={practice} /> : <PracticeChanges of={practice} />}
            {practice.publishedAt && <DiscussionsOf type="practice" id={id} />}
          </div>
        }
      />
    </>
  );
}
