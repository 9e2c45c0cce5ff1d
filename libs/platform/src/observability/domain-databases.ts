import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Type } from '@nestjs/common';
import { Database } from '../database/database.js';
import { definitionOf } from '../domain.js';

/** The domains' modules that run in this process. */
export const DOMAINS = Symbol('hansa:domains');

/** The databases of all domains that run in this process. */
@Injectable()
export class DomainDatabases {
  constructor(
    @Inject(DOMAINS) private readonly domains: readonly Type[],
    private readonly modules: ModuleRef,
  ) {}

  all(): { service: string; database: Database }[] {
    return this.domains.map(definitionOf).map(({ name, database }) => ({
      service: name,
      database: this.modules.get<Database>(database, { strict: false }),
    }));
  }
}
