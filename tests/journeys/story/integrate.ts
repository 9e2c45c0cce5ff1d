import { eventually } from '../eventually.js';
import type { Platform } from '../platform.js';
import type { Visitor } from '../visitor.js';
import type { Cast, Party } from './cast.js';
import { integrationOf, namePartners, type VersionInPilots } from './module.js';
import { close, enrol, evaluate, KOLDING, markDay, RIGA, schedulePilot } from './session.js';

/** All that has to happen until versions are integrated, at once: two pilots each, evaluated by five, and the vote. */
export async function integrate(
  platform: Platform,
  cast: Cast,
  people: readonly Visitor[],
  versions: readonly VersionInPilots[],
): Promise<void> {
  const places = [
    { location: RIGA, zone: 'Europe/Riga' },
    { location: KOLDING, zone: 'Europe/Copenhagen' },
  ];
  const pilots = [];
  for (const version of versions) {
    await namePartners(cast.operator, version.moduleId, [cast.regx, cast.vinnova, cast.liaa]);
    for (const place of places) {
      pilots.push(await schedulePilot(platform, cast, version, { ...place, in: 3, seats: people.length }));
    }
  }
  for (const pilot of pilots) for (const person of people) await enrol(person, pilot);
  await platform.passDays(5);
  for (const pilot of pilots) {
    await markDay(cast.trainer, pilot, pilot.firstDay);
    await close(cast.trainer, pilot);
  }
  await platform.settled();
  for (const pilot of pilots) for (const person of people) await evaluate(person, pilot, 4);
  await platform.passDays(15);
  for (const version of versions) {
    await voteIsOpen(cast.operator, version);
    for (const party of [cast.regx, cast.vinnova]) await vote(party.administrator, party, version, 'integrate');
  }
  await platform.settled();
}

export function voteIsOpen(visitor: Visitor, version: VersionInPilots) {
  return eventually(
    () => integrationOf(visitor, version),
    (integration) => integration.vote !== null,
  );
}

export function vote(
  visitor: Visitor,
  { id: organisationId }: Pick<Party, 'id'>,
  { moduleId, number }: VersionInPilots,
  choice: 'integrate' | 'do-not',
  reason = 'What the participants say is clear.',
) {
  const input = { organisationId, vote: choice, reason: { original: 'en', texts: { en: reason } } };
  return visitor.must(201, visitor.post(`/training/modules/${moduleId}/versions/${number}/votes`, input));
}
