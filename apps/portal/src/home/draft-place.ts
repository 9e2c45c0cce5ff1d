/** What a kept form is about, as `words:subjectType` calls it, and where it is; null where that is not known. */
export interface DraftPlace {
  about: string | null;
  path: string | null;
}

type Place = (id: string, more: string) => string | null;

const PLACES: Readonly<Record<string, readonly [about: string, place: Place]>> = {
  organisation: ['organisation', () => '/organisations/new'],
  'edit-organisation': ['organisation', (id) => `/organisations/${id}/edit`],
  invite: ['invitation', (id) => `/organisations/${id}/people`],
  account: ['person', () => '/account'],
  enrol: ['enrolment', (id) => `/training/sessions/${id}`],
  evaluation: ['session', (id) => `/training/sessions/${id}/evaluation`],
  'plan-session': ['session', () => '/training/sessions/new'],
  'change-session': ['session', (id) => `/training/sessions/${id}/change`],
  'cancel-session': ['session', (id) => `/training/sessions/${id}/change`],
  'new-module': ['module', (id) => `/training/modules/new?owner=${id}`],
  'new-version': ['module-version', (id) => `/training/modules/${id}`],
  vote: ['module', (id, number) => `/training/modules/${id}/versions/${number}/integration`],
  version: ['module-version', editorOf],
  'new-profile': ['cluster', () => '/profiles/new'],
  profile: ['cluster', (id) => `/profiles/${id}`],
  paste: ['cluster', (id) => `/profiles/${id}/members`],
  'hand-over': ['hand-over-request', (id) => `/clusters/${id}`],
  'partner-search': ['partner-search', (id) => `/clusters/${id}/partner-searches/new`],
  'partner-search-change': ['partner-search', (id) => `/partner-searches/${id}`],
  interest: ['interest', (id) => `/partner-searches/${id}`],
  'answer-interest': ['interest', () => null],
  'new-resource': ['resource', () => '/pool/new'],
  resource: ['resource', (id) => `/pool/${id}/edit`],
  'new-practice': ['practice', () => '/practices/new'],
  practice: ['practice', (id) => `/practices/${id}/edit`],
  'practice-change': ['practice', (id) => `/practices/${id}/edit`],
  review: ['practice', (id) => `/practices/${id}/review`],
  transfer: ['transfer', (id) => (id === 'any' ? '/transfers/new' : `/transfers/new?practice=${id}`)],
  adapt: ['transfer', (id) => `/transfers/${id}/tell`],
  finish: ['transfer', (id) => `/transfers/${id}/tell`],
  abandon: ['transfer', (id) => `/transfers/${id}/tell`],
  mend: ['transfer', (id) => `/transfers/${id}`],
  discussion: ['discussion', (type, id) => `/discussions/new?type=${type}&id=${id}`],
  answer: ['discussion', () => null],
  change: ['discussion', () => null],
};

/** Of an editor's draft, that is named by what it changes: `training/modules/<id>/versions/<number>`. */
function editorOf(path: string): string | null {
  return path.startsWith('training/modules/') ? `/${path}/edit` : null;
}

/** By the name of the draft, whose parts a `:` parts. */
export function draftPlace(name: string): DraftPlace {
  const [kind = '', id = '', more = ''] = name.split(':');
  const known = PLACES[kind];
  return known ? { about: known[0], path: known[1](id, more) } : { about: null, path: null };
}
