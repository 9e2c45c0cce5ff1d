import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';

/** The values of an entity's columns by their properties; copies, so that they stay when the entity changes. */
export function valuesOf({ columns }: EntityMetadata, entity: ObjectLiteral): ObjectLiteral {
  return Object.fromEntries(columns.map((column) => [column.propertyName, copyOf(column.getEntityValue(entity))]));
}

/** What of an entity is another than it was; what is undefined stays, as in every write of TypeORM. */
export function changesSince(before: ObjectLiteral, { columns }: EntityMetadata, entity: ObjectLiteral): ObjectLiteral {
  const now = columns.map((column) => [column.propertyName, column.getEntityValue(entity) as unknown] as const);
  return Object.fromEntries(
    now.filter(([name, value]) => value !== undefined && !isDeepStrictEqual(value, before[name])),
  );
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Date) return new Date(value);
  if (Buffer.isBuffer(value)) return Buffer.from(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]));
}
