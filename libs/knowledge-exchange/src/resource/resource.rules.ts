import type { DataOf, LocalisedText, MaterialKind, ModuleIntegrated, ModuleLevel } from '@hansa/contracts';

/** Who and when; `createdBy` is null where no person added it. */
export interface Beginning {
  id: string;
  createdBy: string | null;
  now: Date;
  sample: boolean;
}

export type MaterialContent = DataOf<typeof ModuleIntegrated>['materials'][number];

/** Where a material comes from, as it is kept with it. */
export interface SourceModule {
  moduleId: string;
  code: string;
  title: LocalisedText;
  moduleVersionId: string;
  number: number;
  integratedAt: string;
  materialKind: MaterialKind;
}

/** What all materials of a version have in common. */
export interface IntegratedModule {
  ownerId: string;
  level: ModuleLevel;
  summary: LocalisedText;
  source: Omit<SourceModule, 'materialKind'>;
}

export function integratedModule(data: DataOf<typeof ModuleIntegrated>): IntegratedModule {
  const { moduleId, code, title, moduleVersionId, number, integratedAt, ownerId, level, summary } = data;
  return { ownerId, level, summary, source: { moduleId, code, title, moduleVersionId, number, integratedAt } };
}
