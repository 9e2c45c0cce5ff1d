import { renderText } from '@hansa/contracts';
import { textsIn } from '../texts/texts.js';
import type { CertificateFacts } from './certificate.rules.js';

const VC = 'https://www.w3.org/ns/credentials/v2';
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
/** Says what the types of Open Badges' own schema validator are. */
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const SCHEMA = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
/** What Open Badges has no words for, in those of schema.org. */
const MORE_TERMS = {
  inLanguage: 'https://schema.org/inLanguage',
  timeRequired: 'https://schema.org/timeRequired',
  educationalLevel: 'https://schema.org/educationalLevel',
  teaches: { '@id': 'https://schema.org/teaches', '@container': '@list' },
  location: 'https://schema.org/location',
};

/** Bits of one list of withdrawn certificates: the least that the W3C's recommendation allows, so that a place tells nothing. */
export const LIST_LENGTH = 131_072;

export type Credential = Record<string, unknown>;

/** Where the things that a certificate names can be read: addresses that stay for ever. */
export const addresses = (publicUrl: string) => {
  const root = `${publicUrl}/api/v1/training`;
  return {
    certificate: (number: string) => `${root}/certificates/${number}`,
    issuer: (id: string) => `${root}/certificates/issuers/${id}`,
    key: (kid: string) => `${root}/certificates/keys/${kid}`,
    statusList: (issuerId: string, list: number) => `${root}/certificates/status/${issuerId}/${list}`,
    version: (moduleId: string, number: number) => `${root}/modules/${moduleId}/versions/${number}`,
  };
};

/**
 * The credential of Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/), without its holder. Its texts are in
 * the session's language, or the nearest that there is.
 */
export function contentOf(
  facts: CertificateFacts,
  {
    number,
    issuedAt,
    statusIndex,
    publicUrl,
  }: { number: string; issuedAt: Date; statusIndex: number; publicUrl: string },
): Credential {
  const { issuer, module, session } = facts;
  const at = addresses(publicUrl);
  const languages = [session.language];
  const title = renderText(module.title, languages);
  const statusListCredential = at.statusList(issuer.id, Math.floor(statusIndex / LIST_LENGTH));
  const statusListIndex = String(statusIndex % LIST_LENGTH);
  return {
    '@context': [VC, OPEN_BADGES, EXTENSIONS, MORE_TERMS],
    id: at.certificate(number),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title.text,
    issuer: profileOf(facts.issuer, publicUrl, session.language),
    validFrom: inSeconds(issuedAt),
    awardedDate: inSeconds(issuedAt),
    credentialSubject: {
      type: ['AchievementSubject'],
      activityStartDate: inSeconds(new Date(session.startsAt)),
      activityEndDate: inSeconds(new Date(session.endsAt)),
      location: [session.place, session.country].filter(Boolean).join(', ') || 'online',
      achievement: {
        id: at.version(module.id, module.number),
        type: ['Achievement'],
        achievementType: 'CertificateOfCompletion',
        name: title.text,
        description: renderText(module.summary, languages).text,
        humanCode: module.code,
        version: String(module.number),
        inLanguage: title.language,
        educationalLevel: module.level,
        timeRequired: `PT${Math.floor(module.hours)}H${module.hours % 1 ? '30M' : ''}`,
        teaches: module.outcomes.map((outcome) => renderText(outcome, languages).text),
        criteria: { narrative: textsIn(session.language).certificate.criteria },
      },
    },
    credentialStatus: {
      id: `${statusListCredential}#${statusListIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex,
      statusListCredential,
    },
    credentialSchema: [{ id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
  };
}

export function profileOf(
  { id, name }: CertificateFacts['issuer'],
  publicUrl: string,
  language: CertificateFacts['session']['language'],
): Credential {
  return {
    id: addresses(publicUrl).issuer(id),
    type: ['Profile'],
    ...(name && { name: renderText(name, [language]).text }),
  };
}

/** The credential as it is signed: with its holder's name. */
export function withHolder(content: Credential, name: string): Credential {
  const subject = content['credentialSubject'] as Credential;
  const identifier = [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }];
  return { ...content, credentialSubject: { ...subject, identifier } };
}

/** And without it, to be compared with what was issued. */
export function withoutHolder(credential: Credential): Credential {
  const { identifier: _, ...subject } = (credential['credentialSubject'] ?? {}) as Credential;
  return { ...credential, credentialSubject: subject };
}

/** The credential that says which of an issuer's certificates do not count any more. */
export function statusListOf(
  issuerId: string,
  list: number,
  encodedList: string,
  now: Date,
  publicUrl: string,
): Credential {
  const at = addresses(publicUrl);
  const id = at.statusList(issuerId, list);
  return {
    '@context': [VC],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: at.issuer(issuerId),
    validFrom: inSeconds(now),
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList },
  };
}

const inSeconds = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
