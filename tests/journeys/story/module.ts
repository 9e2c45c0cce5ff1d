import type { CreateModuleInput } from '@hansa/contracts';
import type { Visitor } from '../visitor.js';
import type { Party } from './cast.js';

/** An advanced module of two materials, in the languages of the pilots. */
export function crossBorderModule(ownerId: string, code: string): CreateModuleInput {
  return {
    ownerId,
    code,
    level: 'advanced',
    scope: 'transnational',
    title: {
      original: 'en',
      texts: {
        en: 'Cluster partnerships across borders',
        sv: 'Klustersamarbete över gränserna',
        da: 'Klyngesamarbejde på tværs af grænser',
        lv: 'Klasteru sadarbība pāri robežām',
      },
    },
    summary: {
      original: 'en',
      texts: { en: 'How cluster organisations of two countries find each other and begin to work together.' },
    },
    outcomes: [{ original: 'en', texts: { en: 'Can plan a first joint project with a cluster abroad' } }],
    targetGroups: ['cluster-managers', 'public-officials'],
    languages: ['en', 'sv', 'da', 'lv'],
    hours: 12,
    prerequisites: [],
    materials: [
      {
        title: {
          original: 'en',
          texts: {
            en: 'Handbook for matchmaking between clusters',
            sv: 'Handbok för matchning mellan kluster',
            da: 'Håndbog i matchmaking mellem klynger',
            lv: 'Rokasgrāmata klasteru savstarpējai iepazīšanai',
          },
        },
        url: 'https://regx.example/materials/matchmaking',
        kind: 'handbook',
        language: 'en',
        licence: 'CC-BY-4.0',
      },
      {
        title: {
          original: 'en',
          texts: {
            en: 'Exercise: the first joint project',
            sv: 'Övning: det första gemensamma projektet',
            da: 'Øvelse: det første fælles projekt',
            lv: 'Vingrinājums: pirmais kopīgais projekts',
          },
        },
        url: 'https://regx.example/materials/first-project',
        kind: 'exercise',
        language: 'en',
        licence: 'CC-BY-SA-4.0',
      },
    ],
  };
}

export interface VersionInPilots {
  moduleId: string;
  number: number;
  /** The id of the version. */
  id: string;
}

/** A new module whose first version is ready for pilots. */
export async function createModule(
  { administrator, id }: Party,
  code: string,
  told = crossBorderModule,
): Promise<VersionInPilots> {
  const module = await administrator.must(201, administrator.post('/training/modules', told(id, code)));
  return startPiloting(administrator, { moduleId: module.id, number: 1, id: module.versions[0].id });
}

export async function startPiloting(by: Visitor, version: VersionInPilots): Promise<VersionInPilots> {
  await by.must(200, by.post(`/training/modules/${version.moduleId}/versions/${version.number}/start-piloting`));
  return version;
}

/** The operator names who decides about the integration of a module. */
export async function namePartners(operator: Visitor, moduleId: string, partners: readonly Party[]): Promise<void> {
  const module = await operator.get(`/training/modules/${moduleId}`);
  const organisationIds = partners.map(({ id }) => id);
  await operator.must(
    200,
    operator.put(`/training/modules/${moduleId}/partners`, { organisationIds }, { 'if-match': module.etag }),
  );
}

export async function integrationOf(visitor: Visitor, { moduleId, number }: VersionInPilots) {
  return visitor.must(200, visitor.get(`/training/modules/${moduleId}/versions/${number}/integration`));
}
