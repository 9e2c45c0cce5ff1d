import {
  type ChangeOrganisationInput,
  type Country,
  type CreateOrganisationInput,
  type LocalisedText,
  type OrganisationType,
  RECOGNISABLE,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  AgencyIsNotRecognised,
  OnlyAgenciesAreRecognised,
  OrganisationIsClosed,
  RecognisedAgencyKeepsItsType,
} from './organisation.errors.js';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  name: LocalisedText;

  /** The original name as lists are ordered by it. */
  @Column('text', { name: 'sort_name' })
  sortName: string;

  /** All names, as they are searched. */
  @Column('text')
  search: string;

  @Column('text')
  type: OrganisationType;

  @Column('text')
  country: Country;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  /** The country whose clusters the organisation may vouch for. */
  @Column('text', { name: 'recognised_for', nullable: true })
  recognisedFor: Country | null;

  @Column('boolean')
  sample: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @VersionColumn()
  version: number;

  static found(id: string, input: CreateOrganisationInput, made: { at: Date; sample: boolean }): Organisation {
    const organisation = new Organisation();
    organisation.id = id;
    organisation.name = writeTexts(input.name);
    organisation.type = input.type;
    organisation.country = input.country;
    organisation.website = input.website;
    organisation.parentId = input.parentId;
    organisation.recognisedFor = null;
    organisation.sample = made.sample;
    organisation.createdAt = made.at;
    organisation.closedAt = null;
    organisation.version = 1;
    organisation.keepFindable();
    return organisation;
  }

  change(input: ChangeOrganisationInput): void {
    const type = input.type ?? this.type;
    if (this.recognisedFor && !RECOGNISABLE.includes(type)) throw new RecognisedAgencyKeepsItsType({ field: 'type' });
    this.type = type;
    if (input.name) this.name = writeTexts(input.name, this.name);
    if (input.country) this.country = input.country;
    if (input.website !== undefined) this.website = input.website;
    if (input.parentId !== undefined) this.parentId = input.parentId;
    this.keepFindable();
  }

  recogniseFor(country: Country): void {
    if (!RECOGNISABLE.includes(this.type)) throw new OnlyAgenciesAreRecognised();
    this.recognisedFor = country;
  }

  withdrawRecognition(): void {
    if (!this.recognisedFor) throw new AgencyIsNotRecognised();
    this.recognisedFor = null;
  }

  /** It stays readable where it is named, but nobody acts for it and no list shows it. */
  close(at: Date): void {
    if (this.closedAt) throw new OrganisationIsClosed();
    this.closedAt = at;
    this.recognisedFor = null;
  }

  /** Somebody acts for it again. */
  reopen(): void {
    this.closedAt = null;
  }

  private keepFindable(): void {
    const names = Object.values(this.name.texts).map(({ text }) => searchable(text));
    this.search = [...new Set(names)].join('\n');
    this.sortName = searchable(this.name.texts[this.name.original]?.text ?? '');
  }
}

// Letters that Unicode does not take apart into a letter and a mark.
const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' };

/** A text without case and diacritics: `Łódź` is found by `lodz`. */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æøłđðþßı]/g, (letter) => LETTERS[letter]!);
}
