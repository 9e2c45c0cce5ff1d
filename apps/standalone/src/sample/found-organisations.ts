import type { Country } from '@hansa/contracts';
import { ORGANISATIONS, type SampleOrganisationKey } from './organisations.js';
import { MEMBERS, type SampleMember } from './people.js';
import { PLATFORM_ROLES } from './platform-roles.js';
import { localised, personOf, type SampleRun } from './sample-run.js';

const BEGINNING = -760;

/**
 * People, the organisations that they register, and who works where; the operator recognises the agencies, and says who
 * validates and moderates.
 */
export async function foundOrganisations(run: SampleRun): Promise<void> {
  const { use } = run;
  const began = run.daysFromNow(BEGINNING);
  await run.act('operator', began, async (caller) => {
    await use.WelcomePerson.execute(caller, ['en']);
    await use.MakeFirstOperator.execute(caller, { force: true });
  });
  for (const member of MEMBERS) await arrive(run, member);

  for (const [key, { type, country, name, ...rest }] of Object.entries(ORGANISATIONS)) {
    const founder = MEMBERS.find(({ organisation }) => organisation === key)!;
    const website = 'website' in rest ? (rest.website ?? null) : null;
    const input = { name: localised(name), type, country, website, parentId: null };
    const id = await run.act(founder.key, began, (caller) => use.CreateOrganisation.execute(caller, input));
    run.organisations.set(key as SampleOrganisationKey, id);
    if (type === 'agency') await recognise(run, id, country);
  }
  for (const member of MEMBERS) await join(run, member);
  for (const [key, roles] of PLATFORM_ROLES) {
    await run.act('operator', run.daysFromNow(BEGINNING + 5), () =>
      use.GivePlatformRoles.execute(personOf(key).id, 0, roles),
    );
  }
  await run.settled();
}

async function arrive(run: SampleRun, { key, language, country }: SampleMember): Promise<void> {
  await run.act(key, run.daysFromNow(BEGINNING), async (caller) => {
    await run.use.WelcomePerson.execute(caller, [language, 'en']);
    await run.use.ChangePerson.execute(caller, 1, { languages: [...new Set([language, 'en' as const])], country });
  });
}

async function recognise(run: SampleRun, id: string, country: Country): Promise<void> {
  await run.act('operator', run.daysFromNow(BEGINNING + 1), () => run.use.RecogniseAgency.execute(id, 1, country));
}

/** Whoever did not register the organisation is invited, and accepts two days later. */
async function join(run: SampleRun, member: SampleMember): Promise<void> {
  const { key, organisation, email, language, roles } = member;
  const founder = MEMBERS.find((other) => other.organisation === organisation)!;
  if (founder === member) return;
  const invitationId = await run.act(founder.key, run.daysFromNow(BEGINNING + 2), (caller) =>
    run.use.InviteMember.execute(caller, run.organisation(organisation), { email, language, roles }),
  );
  await run.act(key, run.daysFromNow(BEGINNING + 4), (caller) =>
    run.use.AcceptInvitation.execute(caller, { invitationId }),
  );
}
