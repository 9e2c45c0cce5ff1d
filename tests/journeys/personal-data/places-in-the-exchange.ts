import { copy, copyAndStays, hers, hersAndStays, OF_PROJECTIONS, OF_THE_PLATFORM } from './declared.js';
import type { Place } from './places.js';

const ORGANISATION = "the file is her organisation's, with its name and what is in it";
const ROLE = 'said in a role, and of use to the author; without whose words they were';
const MODERATED = "the platform's word on somebody else's text; without who decided";
const FOUND = 'by what stands where it was found';

export const EXCHANGE: Record<string, Place> = {
  ...OF_THE_PLATFORM,
  ...OF_PROJECTIONS,
  'person.id': hers('knownToTheExchangeAs'),
  'person.name': hers('knownToTheExchangeAs'),
  'resource.created_by': hers('addedResources'),
  'resource_file.added_by': hers('addedFiles'),
  'resource_file.name': hersAndStays('addedFiles', ['file'], ORGANISATION),
  'resource_file.excerpt': copyAndStays('the beginning of the file', ['content'], ORGANISATION),
  'practice.created_by': hers('begunPractices'),
  'practice_step.person_id': hers('stepsOfPractices'),
  'practice_step.note': hersAndStays('stepsOfPractices', ['expertise', 'returning'], ROLE),
  'practice_step.remarks': hersAndStays('stepsOfPractices', ['remark'], ROLE),
  'transfer.created_by': hers('begunTransfers'),
  'discussion.author_id': hers('discussions'),
  'discussion.title': hers('discussions'),
  'discussion.body': hers('discussions'),
  'post.author_id': hers('posts'),
  'post.body': hers('posts'),
  'post.hidden_reason': hersAndStays('moderationDecisions', ['hiding'], MODERATED),
  'earlier_text.title': hers('discussions'),
  'earlier_text.body': hers('posts'),
  'flag.person_id': hers('flags'),
  'flag.reason': hers('flags'),
  'moderation_decision.decided_by': hers('moderationDecisions'),
  'moderation_decision.reason': hersAndStays('moderationDecisions', ['hiding'], MODERATED),
  'follow.person_id': hers('follows'),
  'news.actor': hers('ownNews'),
  'news_seen.person_id': hers('newsSeenUntil'),
  'search_entry.titles': copy(FOUND),
  'search_entry.head': copy(FOUND),
  'search_entry.document': copyAndStays(FOUND, ['content', 'file'], ORGANISATION),
  'search_word.word': copyAndStays(FOUND, ['content', 'file'], ORGANISATION),
  'dead_letter.error': copy('an error that quoted what a projection was told of her'),
  'dead_letter.message': copyAndStays(
    'an event',
    ['id'],
    'a state is kept without its record; it goes after its replay',
  ),
};
