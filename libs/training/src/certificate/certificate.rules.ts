import {
  type CertificateStatus,
  type CertificateView,
  type Country,
  type Language,
  type LocalisedText,
  type ModuleLevel,
  renderText,
} from '@hansa/contracts';
import { createHash } from 'node:crypto';

/** What a certificate is about, as it was on the day it was issued. */
export interface CertificateFacts {
  issuer: { id: string; name: LocalisedText | null };
  module: {
    id: string;
    code: string;
    number: number;
    level: ModuleLevel;
    title: LocalisedText;
    summary: LocalisedText;
    /** Of teaching. */
    hours: number;
    outcomes: LocalisedText[];
  };
  session: {
    id: string;
    /** Null for an online session. */
    country: Country | null;
    place: string | null;
    firstDay: string;
    lastDay: string;
    startsAt: string;
    endsAt: string;
    language: Language;
  };
}

/** A file is the one issued if its fingerprint is: the salt sees to it that nobody finds it out by guessing names. */
export function fingerprintOf(salt: Buffer, file: string): Buffer {
  return createHash('sha256').update(salt).update(file).digest();
}

export interface CertificateRow {
  number: string;
  facts: CertificateFacts;
  issuedAt: Date;
  status: CertificateStatus;
  reason: CertificateView['reason'];
  statusChangedAt: Date | null;
  supersededBy: string | null;
}

export function certificateView(row: CertificateRow, languages: readonly Language[]): CertificateView {
  const { issuer, module, session } = row.facts;
  return {
    number: row.number,
    status: row.status,
    reason: row.reason,
    statusChangedAt: row.statusChangedAt?.toISOString() ?? null,
    supersededBy: row.supersededBy,
    issuedAt: row.issuedAt.toISOString(),
    issuer: { id: issuer.id, name: issuer.name && renderText(issuer.name, languages) },
    module: {
      ...module,
      title: renderText(module.title, languages),
      outcomes: module.outcomes.map((outcome) => renderText(outcome, languages)),
    },
    session,
  };
}

/** The paths, such as `validFrom` or `credentialSubject.achievement.name`, at which two values differ. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], path ? `${path}.${key}` : key));
  }
  return Object.is(one, other) ? [] : [path];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
