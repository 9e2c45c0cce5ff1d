import { z } from 'zod';
import { Country, Id, WallDate } from '../common.js';
import { RenderedText } from '../localised.js';
import { ModuleLevel, TargetGroup } from './module.js';

/** Of sessions that begin in these days (UTC); without them of all. */
export const UptakeQuery = z.object({ from: WallDate.optional(), to: WallDate.optional() });
export type UptakeQuery = z.infer<typeof UptakeQuery>;

/** How the people of a country use a module: enrolments by where they stand, in all its versions. */
export const ModuleUptake = z.object({
  moduleId: Id,
  code: z.string(),
  title: RenderedText,
  level: ModuleLevel,
  targetGroups: z.array(TargetGroup),
  /** In which somebody of the country has or had a seat. */
  sessions: z.int(),
  waiting: z.int(),
  /** A seat in a session that is not settled yet. */
  booked: z.int(),
  attended: z.int(),
  partiallyAttended: z.int(),
  noShow: z.int(),
});
export type ModuleUptake = z.infer<typeof ModuleUptake>;

/** By the module's code; modules that nobody of the country enrolled in are left out. */
export const Uptake = z.object({ country: Country, modules: z.array(ModuleUptake) });
export type Uptake = z.infer<typeof Uptake>;
