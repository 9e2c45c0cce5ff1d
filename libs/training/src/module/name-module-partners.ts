import { Injectable } from '@nestjs/common';
import type { NamePartnersInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';
import { Module } from './module.entity.js';
import { OrganisationIsUnknown } from './module.errors.js';

/** Says who decides about a module. A vote that is open keeps the partners it was opened with. */
@Injectable()
export class NameModulePartners {
  constructor(private readonly database: TrainingDatabase) {}

  execute(moduleId: string, seen: number, { organisationIds }: NamePartnersInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const module = await tx.get(Module, moduleId, { lock: true });
      expectVersion(module, seen);
      const known = await tx.query<{ id: string }>('select id from organisation where id = any($1)', [organisationIds]);
      const unknown = organisationIds.findIndex((id) => !known.some((organisation) => organisation.id === id));
      if (unknown >= 0) throw new OrganisationIsUnknown({ field: `organisationIds.${unknown}` });
      await tx.query('delete from module_partner where module_id = $1', [moduleId]);
      await tx.query('insert into module_partner select $1, unnest($2::uuid[])', [moduleId, organisationIds]);
      module.partnersNamedAt = await tx.now();
      await tx.save(module);
      tx.record({
        organisationId: module.ownerId,
        action: 'training.module-partners-named',
        subject: { type: 'module', id: moduleId },
      });
    });
  }
}
