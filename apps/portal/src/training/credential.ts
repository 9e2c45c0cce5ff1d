/** What a certificate's file says: a credential of Open Badges 3.0 inside a signed token. */
export type Credential = Readonly<Record<string, unknown>>;

/** Whether a text can be such a file at all: three parts of base64url. */
export const looksSigned = (file: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(file);

/** The content of a signed file, not checked: for one's own files, which come from the service. */
export function readCredential(file: string): Credential {
  const bytes = Uint8Array.from(atob(file.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')), (c) =>
    c.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Credential;
}

const at = (of: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string | number, unknown> | null | undefined)?.[name], of);
const textAt = (of: unknown, ...path: (string | number)[]): string | null => {
  const value = at(of, ...path);
  return typeof value === 'string' ? value : null;
};

export const holderIn = (of: Credential): string | null =>
  textAt(of, 'credentialSubject', 'identifier', 0, 'identityHash');

export interface Said {
  holder: string | null;
  number: string | null;
  module: string | null;
  code: string | null;
  level: string | null;
  hours: number | null;
  outcomes: string[];
  startsAt: string | null;
  endsAt: string | null;
  location: string | null;
  issuer: string | null;
  issuedAt: string | null;
}

/** What a credential says, by the names of our pages. */
export function saidIn(of: Credential): Said {
  const subject = at(of, 'credentialSubject');
  const achievement = at(subject, 'achievement');
  const [, hours, minutes] = /^PT(\d+)H(?:(\d+)M)?$/.exec(textAt(achievement, 'timeRequired') ?? '') ?? [];
  const teaches = at(achievement, 'teaches');
  return {
    holder: holderIn(of),
    number: textAt(of, 'id')?.split('/').at(-1) ?? null,
    module: textAt(achievement, 'name'),
    code: textAt(achievement, 'humanCode'),
    level: textAt(achievement, 'educationalLevel'),
    hours: hours ? Number(hours) + Number(minutes ?? 0) / 60 : null,
    outcomes: Array.isArray(teaches) ? teaches.filter((one) => typeof one === 'string') : [],
    startsAt: textAt(subject, 'activityStartDate'),
    endsAt: textAt(subject, 'activityEndDate'),
    location: textAt(subject, 'location'),
    issuer: textAt(of, 'issuer', 'name'),
    issuedAt: textAt(of, 'validFrom'),
  };
}

/** Where a file was altered, as one of the lines above; null for what has no line. */
const LINES: readonly (readonly [path: string, line: keyof Said])[] = [
  ['credentialSubject.achievement.name', 'module'],
  ['credentialSubject.achievement.humanCode', 'code'],
  ['credentialSubject.achievement.educationalLevel', 'level'],
  ['credentialSubject.achievement.timeRequired', 'hours'],
  ['credentialSubject.achievement.teaches', 'outcomes'],
  ['credentialSubject.activityStartDate', 'startsAt'],
  ['credentialSubject.activityEndDate', 'endsAt'],
  ['credentialSubject.location', 'location'],
  ['credentialSubject.identifier', 'holder'],
  ['issuer', 'issuer'],
  ['validFrom', 'issuedAt'],
  ['awardedDate', 'issuedAt'],
  ['name', 'module'],
  ['id', 'number'],
];
export const lineOf = (path: string): keyof Said | null =>
  LINES.find(([known]) => path === known || path.startsWith(`${known}.`))?.[1] ?? null;
