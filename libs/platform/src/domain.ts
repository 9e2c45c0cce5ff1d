import { Module, type Type } from '@nestjs/common';
import type { Service } from '@hansa/contracts';
import { accessReactions } from './access/access-reactions.js';
import type { DatabaseClass } from './database/database.js';
import type { StateSource } from './messaging/state-source.js';
import { personalDataParts } from './personal-data/personal-data-parts.js';
import type { PersonalData } from './personal-data/personal-data.js';
import type { SampleData } from './personal-data/sample-data.js';
import type { SettingsClass } from './settings/settings.js';

/** The table of contents of a domain. */
export interface DomainDefinition {
  /** Its route prefix (`/api/v1/<name>`), its database and its consumer's name. */
  name: Service;
  database: DatabaseClass;
  settings?: SettingsClass;
  controllers: Type[];
  /** Classes with `@OnEvent` and `@Projects` methods. */
  reactions: Type[];
  /** Use cases, queries, sweeps. */
  providers: Type[];
  /** What it publishes of the states it owns. */
  states: StateSource[];
  personalData: Type<PersonalData>;
  sample?: Type<SampleData>;
}

const DEFINITION = Symbol('hansa:domain');
const OWNER = Symbol('hansa:owner');

/** Makes a class the Nest module of a domain. How and where it runs is decided elsewhere. */
export function Domain(definition: DomainDefinition): ClassDecorator {
  return (target) => {
    const { name, database, personalData, sample } = definition;
    Reflect.defineMetadata(DEFINITION, definition, target);
    const parts = personalDataParts(name, personalData, database);
    const controllers = [...definition.controllers, ...parts.controllers];
    const reactions = [...definition.reactions, ...parts.reactions, ...accessReactions(target as unknown as Type)];
    const providers = [...definition.providers, personalData, ...(sample ? [sample] : [])];
    for (const owned of [...controllers, ...reactions, ...providers]) claim(owned, target);
    Module({ controllers: [...controllers, ...reactions], providers, exports: providers })(target);
  };
}

/** Says that `owned` belongs to the domain whose module is `module`. */
export function claim(owned: object, module: object): void {
  Reflect.defineMetadata(OWNER, module, owned);
}

export function definitionOf(module: object): DomainDefinition {
  const definition = Reflect.getMetadata(DEFINITION, module) as DomainDefinition | undefined;
  if (!definition) throw new Error(`${String((module as { name?: string }).name)} is not marked with @Domain`);
  return definition;
}

/** The domain that a controller, reaction or provider belongs to, if any. */
export function domainOf(owned: object): DomainDefinition | undefined {
  const module = Reflect.getMetadata(OWNER, owned) as object | undefined;
  return module && definitionOf(module);
}
