import type { ChangePersonInput, Country, Language } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What an identity provider's token says about the one who bears it. */
export interface Claims {
  name: string | null;
  email: string | null;
  emailVerified: boolean;
}

const LONGEST_NAME = 200;

/** One account. Personal data: name, email, languages, country. */
@Entity('person')
export class Person {
  /** The account's id at the identity provider. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'claimed_name' })
  claimedName: string;

  /** The last address that the identity provider has verified. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { array: true })
  languages: Language[];

  @Column('text', { nullable: true })
  country: Country | null;

  @Column('boolean')
  sample: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;

  static seen(id: string, claims: Claims, first: { languages: Language[]; sample: boolean; at: Date }): Person {
    const person = new Person();
    person.id = id;
    person.name = claimedName(claims);
    person.claimedName = person.name;
    person.email = verifiedAddress(claims);
    person.languages = first.languages.length > 0 ? first.languages : ['en'];
    person.country = null;
    person.sample = first.sample;
    person.createdAt = first.at;
    person.version = 1;
    return person;
  }

  /** What the account says now differs from what it said before. */
  isOutOfDate(claims: Claims): boolean {
    const email = verifiedAddress(claims);
    return (email !== null && email !== this.email) || claimedName(claims) !== this.claimedName;
  }

  /**
   * Takes over what has changed in the account. A name that the person gave itself here stays until the account's
   * name changes; a verified address stays until another one has been verified.
   */
  refresh(claims: Claims): void {
    const name = claimedName(claims);
    if (name !== this.claimedName) this.name = name;
    this.claimedName = name;
    this.email = verifiedAddress(claims) ?? this.email;
  }

  change({ name, languages, country }: ChangePersonInput): void {
    if (name !== undefined) this.name = name;
    if (languages !== undefined) this.languages = languages;
    if (country !== undefined) this.country = country;
  }
}

/** The address that a person has proved to read, as it is compared; null while there is none. */
export function verifiedAddress({ email, emailVerified }: Claims): string | null {
  return emailVerified && email ? email.trim().toLowerCase() : null;
}

function claimedName({ name, email }: Claims): string {
  const said = (name ?? '').replace(/\p{C}+/gu, ' ').trim() || (email ?? '').split('@')[0]!.trim();
  return said.slice(0, LONGEST_NAME) || '?';
}
