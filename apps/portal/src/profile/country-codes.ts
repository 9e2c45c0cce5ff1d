import { MemberCountry } from '@hansa/contracts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Known to browsers as regions, and no countries.
const GROUPS = ['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'];

/** The countries of the world, as the registry takes them. */
export const countryCodes: readonly string[] = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
  (code) => MemberCountry.safeParse(code).success && !GROUPS.includes(code),
);
