/**
 * What stands behind the `?` of an address, read with care: what a page does not know is left out.
 *
 *     validateSearch: searchOf({ q: text, country: many(COUNTRIES), tab: oneOf(['modules', 'sessions']) })
 */
export function searchOf<R extends Record<string, Reader<unknown>>>(
  readers: R,
): (search: Record<string, unknown>) => { [K in keyof R]?: NonNullable<ReturnType<R[K]>> } {
  return (search) =>
    Object.fromEntries(
      Object.entries(readers)
        .map(([name, reader]) => [name, reader(search[name])])
        .filter(([, value]) => value !== undefined),
    ) as never;
}

type Reader<T> = (value: unknown) => T | undefined;

const LONGEST = 200;
export const text: Reader<string> = (value) => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined;
};

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value) =>
    values.find((known) => known === value);

/** Any of some values; without a list whatever text. Empty is not there. */
export const many =
  <T extends string = string>(values?: readonly T[]): Reader<T[]> =>
  (value) => {
    const given = [value].flat().flatMap((one) => text(one) ?? []) as T[];
    const known = values ? given.filter((one) => values.includes(one)) : given;
    return known.length > 0 ? known : undefined;
  };

export const flag: Reader<true> = (value) => (value === true || value === 'true' || value === 1 ? true : undefined);
