import { Ctx, Payload } from '@nestjs/microservices';
import { type DataOf, ModuleIntegrated, type Received, ResourcePublished, ResourceSuperseded } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { Resource } from './resource.entity.js';
import { integratedModule } from './resource.rules.js';

interface Material {
  id: string;
  materialId: string;
  number: number;
}

/**
 * The materials of the newest integrated version of a module are in the pool. A material of a former version points to
 * the one that is the same material today, or to all of them where there is none.
 */
@Reactions()
export class AddMaterialWhenModuleIntegrated {
  @OnEvent(ModuleIntegrated)
  async handle(@Payload() { data }: Received<typeof ModuleIntegrated>, @Ctx() tx: Transaction): Promise<void> {
    const before = await materialsOf(tx, data.moduleId);
    if (before.some(({ number }) => number === data.number)) return;
    const module = integratedModule(data);
    const now = await tx.now();
    for (const material of data.materials) {
      const beginning = { id: randomUUID(), createdBy: null, now, sample: data.sample };
      await tx.save(Resource.material(material, module, beginning));
    }
    await this.supersede(tx, data, now, before);
  }

  /** Seldom, a former version arrives late: then it is the one that is superseded, and never was in the pool. */
  private async supersede(
    tx: Transaction,
    version: DataOf<typeof ModuleIntegrated>,
    now: Date,
    before: readonly Material[],
  ): Promise<void> {
    const all = await materialsOf(tx, version.moduleId);
    const newest = Math.max(version.number, ...all.map(({ number }) => number));
    const current = all.filter(({ number }) => number === newest);
    const known = new Set(before.map(({ id }) => id));
    for (const { id, materialId, number } of all) {
      const resource = await tx.get(Resource, id);
      const { ownerId, kind } = resource;
      if (number < newest && resource.state !== 'withdrawn') {
        const same = current.filter((material) => material.materialId === materialId);
        const supersededBy = (same.length > 0 ? same : current).map((material) => material.id);
        const first = resource.state === 'published' && known.has(id);
        resource.supersede(supersededBy, now);
        await tx.save(resource);
        if (first) tx.publish(ResourceSuperseded, { resourceId: id, ownerId, kind, supersededBy });
      } else if (!known.has(id)) {
        tx.publish(ResourcePublished, { resourceId: id, ownerId, kind });
      }
    }
  }
}

function materialsOf(tx: Transaction, moduleId: string): Promise<Material[]> {
  return tx.query(
    `select id, material_id as "materialId", (module->>'number')::integer as number
     from resource where module is not null and (module->>'moduleId')::uuid = $1
     order by number, id for update`,
    [moduleId],
  );
}
