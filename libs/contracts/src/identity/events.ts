import { z } from 'zod';
import { Country, Id, Instant, Language } from '../common.js';
import { defineEvent, defineState } from '../event.js';
import { Theme } from '../theme.js';
import { LocalisedText } from '../localised.js';
import { OrganisationType } from './organisation.js';

/** The only record on the wire that holds personal data. */
export const PersonState = defineState('identity.person.v1', {
  what: 'A person with an account: name, verified e-mail and languages.',
  personal: true,
  data: z.object({
    personId: Id,
    name: z.string(),
    email: z.string(),
    languages: z.array(Language),
    country: Country.nullable(),
  }),
});

export const OrganisationState = defineState('identity.organisation.v1', {
  what: 'An organisation: its names, type and country, and for which country it is a recognised agency.',
  data: z.object({
    organisationId: Id,
    name: LocalisedText,
    type: OrganisationType,
    country: Country,
    parentId: Id.nullable(),
    recognisedFor: Country.nullable(),
    sample: z.boolean(),
  }),
});

export const MembershipState = defineState('identity.membership.v1', {
  what: 'What a person may do for an organisation, or on the platform where the organisation is null.',
  data: z.object({
    membershipId: Id,
    personId: Id,
    organisationId: Id.nullable(),
    /** By name. A service that does not know one yet has no route that asks for it. */
    permissions: z.array(z.string()),
    /** A consultant's membership is about one thing only. */
    scope: z.object({ type: z.string(), id: Id }).nullable(),
    endsAt: Instant.nullable(),
    /** Of a membership in the platform: the countries of a validator, the themes of an expert. */
    countries: z.array(Country).optional(),
    themes: z.array(Theme).optional(),
  }),
});

export const IdentityBeat = defineEvent('identity.beat.v1', {
  when: 'Every few seconds, so that the others know that what they hold about memberships is not old.',
  key: () => 'identity',
  data: z.object({}),
});

export const PersonErasureRequested = defineEvent('identity.person-erasure-requested.v1', {
  when: 'A person asked to be erased; every service erases what it holds and answers with a receipt.',
  key: (data) => data.personId,
  data: z.object({ erasureId: Id, personId: Id, subjectRefusedUntil: Instant }),
});

export const PersonalDataExportRequested = defineEvent('identity.personal-data-export-requested.v1', {
  when: 'A person asked for all that is held about them; every service prepares its part.',
  key: (data) => data.personId,
  data: z.object({ exportId: Id, personId: Id }),
});
