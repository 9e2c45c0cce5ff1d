import {
  ChangeClusterInput,
  type ClusterContactInput,
  ClusterContactsInput,
  type ClusterView,
  type CriterionCode,
  type LocalisedInput,
} from '@hansa/contracts';
import type { z } from 'zod';
import { emptyText, type InAllLanguages, textToEdit, written, writtenOrNull } from '../parts/localised.js';
import { withScheme } from '../parts/web-address.js';

export interface StepValues {
  criterion: CriterionCode;
  action: LocalisedInput;
  by: string;
}
export type ContactValues = { [K in keyof ClusterContactInput]: K extends 'isPublic' ? boolean : string };

/** A profile as it stands in the editor's inputs: nothing is null there. */
export interface ProfileValues {
  name: LocalisedInput;
  acronym: string;
  summary: LocalisedInput;
  services: LocalisedInput;
  website: string;
  englishPage: string;
  region: string | null;
  place: string;
  position: { longitude: number | ''; latitude: number | '' };
  sectors: string[];
  themes: string[];
  managementFte: number | '';
  founded: number | '';
  plan: StepValues[];
  contacts: ContactValues[];
}

/** As it is sent. Contacts have a request of their own; here they are saved with the rest. */
export type ProfileContent = Required<ChangeClusterInput> & { contacts: ClusterContactInput[] };
export type ProfileField = keyof ProfileValues;

export const PROFILE_FIELDS: readonly ProfileField[] = [
  ...(['name', 'acronym', 'summary', 'services', 'website', 'englishPage', 'region', 'place', 'position'] as const),
  ...(['sectors', 'themes', 'managementFte', 'founded', 'plan', 'contacts'] as const),
];

export const profileTexts = (of: ClusterView) => [
  of.name,
  of.summary,
  of.services,
  ...of.plan.map(({ action }) => action),
];

export function valuesOf(read: InAllLanguages<ClusterView>): ProfileValues {
  const { thing } = read;
  const text = (pick: Parameters<typeof textToEdit<ClusterView>>[1]) => textToEdit(read, pick) ?? emptyText();
  return {
    name: text(({ name }) => name),
    summary: text(({ summary }) => summary),
    services: text(({ services }) => services),
    acronym: thing.acronym ?? '',
    website: thing.website ?? '',
    englishPage: thing.englishPage ?? '',
    region: thing.region,
    place: thing.place ?? '',
    position: thing.position ?? { longitude: '', latitude: '' },
    ...{ sectors: thing.sectors, themes: thing.themes },
    managementFte: thing.managementFte ?? '',
    founded: thing.founded ?? '',
    plan: thing.plan.map(({ criterion, by }) => ({
      ...{ criterion, by },
      action: text(({ plan }) => plan.find((step) => step.criterion === criterion)?.action ?? null),
    })),
    contacts: thing.contacts.map((contact) => ({
      ...contact,
      function: contact.function ?? '',
      phone: contact.phone ?? '',
    })),
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text);
const number = (value: number | '') => (value === '' ? null : value);

/** What a field's inputs come to, before it is checked. */
export function contentOf(field: ProfileField, values: ProfileValues): unknown {
  switch (field) {
    case 'name':
    case 'summary':
      return written(values[field]);
    case 'services':
      return writtenOrNull(values.services);
    case 'acronym':
    case 'place':
      return orNull(values[field]);
    case 'website':
    case 'englishPage':
      return orNull(withScheme(values[field]));
    case 'managementFte':
    case 'founded':
      return number(values[field]);
    case 'position': {
      const { longitude, latitude } = values.position;
      return longitude === '' && latitude === '' ? null : { longitude: number(longitude), latitude: number(latitude) };
    }
    case 'plan':
      // Of what nobody has begun to write there is no step.
      return values.plan.filter(isBegun).map((step) => ({ ...step, action: written(step.action) }));
    case 'contacts':
      return values.contacts.map(({ phone, ...contact }) => ({
        ...contact,
        function: orNull(contact.function),
        phone: orNull(phone),
      }));
    default:
      return values[field];
  }
}

export const isBegun = ({ action, by }: StepValues): boolean => by !== '' || writtenOrNull(action) !== null;

/** The field as it would be sent, or the rules that it breaks. */
export function checked<F extends ProfileField>(
  field: F,
  values: ProfileValues,
): { content: ProfileContent[F]; issues: null } | { content: null; issues: z.core.$ZodIssue[] } {
  const schema: z.ZodType =
    field === 'contacts'
      ? ClusterContactsInput.shape.items
      : ChangeClusterInput.shape[field as keyof ChangeClusterInput];
  const result = schema.safeParse(contentOf(field, values));
  return result.success
    ? { content: result.data as ProfileContent[F], issues: null }
    : { content: null, issues: result.error.issues };
}

/** All of it; what breaks a rule is left out. */
export function contentsOf(values: ProfileValues): Partial<ProfileContent> {
  const told = PROFILE_FIELDS.map((field) => [field, checked(field, values)] as const);
  return Object.fromEntries(told.filter(([, { issues }]) => !issues).map(([field, { content }]) => [field, content]));
}

/** Whether two contents say the same, whatever the order of what is in them. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, ordered) === JSON.stringify(other, ordered);
}
const ordered = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
