import type { Platform } from '../platform.js';
import { arrive, type Cast, gather, join, secretIn } from '../story/cast.js';
import { type RegisteredCluster, validatorOf } from '../story/cluster.js';
import { eventually } from '../eventually.js';
import type { Visitor } from '../visitor.js';
import { livesInTheExchange } from './life-in-the-exchange.js';
import { livesInTheRegistry } from './life-in-the-registry.js';
import { livesInTraining } from './life-in-training.js';
import { EMAIL, NAME, NEW_NAME } from './marks.js';

export interface Life {
  platform: Platform;
  cast: Cast;
  operator: Visitor;
  validator: Visitor;
  /** Whose data it is about. */
  her: Visitor;
  /** Somebody who takes part and talks with her. */
  other: Visitor;
  hers: RegisteredCluster;
  theirs: RegisteredCluster;
}

/** Somebody acts in every service, in every role that leaves something of her there. */
export async function liveALife(platform: Platform): Promise<Life> {
  const cast = await gather(platform);
  const validator = await validatorOf(platform, cast.operator, ['LV']);
  const who = { email: EMAIL, name: NAME, language: 'en', country: 'LV' } as const;
  const her = await join(platform, cast.liaa, ['administrator'], who);
  const other = await arrive(platform, { email: 'other@people.example', name: 'Other Person', language: 'en' });
  const life = { platform, cast, operator: cast.operator, validator, her, other } as Life;
  await isGivenRoles(life);
  await livesInTraining(life);
  await livesInTheRegistry(life);
  await livesInTheExchange(life);
  await invitesAndIsInvited(life);
  await isCalledAnew(life);
  await platform.settled();
  await mailsAreSent(platform);
  return life;
}

async function isGivenRoles({ platform, cast, operator, her }: Life): Promise<void> {
  const recognition = `/identity/organisations/${cast.liaa.id}`;
  const { etag: seen } = await operator.get(recognition);
  await operator.must(200, operator.put(`${recognition}/recognition`, { country: 'LV' }, { 'if-match': seen }));
  const roles = `/identity/people/${her.id}/platform-roles`;
  const { etag } = await operator.get(roles);
  const given = { roles: ['validator', 'expert', 'moderator'], countries: ['LV'], themes: ['skills'] };
  await operator.must(200, operator.put(roles, given, { 'if-match': etag }));
  const { administrator, id } = cast.regx;
  const invitation = { email: her.email, language: 'en', roles: ['trainer', 'signatory'] };
  await administrator.must(201, administrator.post(`/identity/organisations/${id}/invitations`, invitation));
  const { text } = await platform.mailTo(her.email, /REG X/);
  await her.must(200, her.post('/identity/invitations/accept', { token: secretIn(text) }));
  await platform.settled();
}

/** She invites who is to keep the cluster after her, and one who does not answer; others invite her. */
async function invitesAndIsInvited({ platform, cast, her, hers }: Life): Promise<void> {
  const party = { id: hers.organisationId, administrator: her };
  await join(platform, party, ['administrator'], { email: 'heir@amber.example', name: 'Heir', language: 'en' });
  const open = { email: 'never@amber.example', language: 'en', roles: ['reader'] };
  const once = { 'idempotency-key': 'open' };
  await her.must(201, her.post(`/identity/organisations/${party.id}/invitations`, open, once));
  const { administrator, id } = cast.vinnova;
  const invitation = { email: her.email, language: 'en', roles: ['reader'] };
  const key = { 'idempotency-key': 'invitation' };
  await administrator.must(201, administrator.post(`/identity/organisations/${id}/invitations`, invitation, key));
}

/** A fault in a projection, whose words quote the row. */
async function isCalledAnew({ platform, her }: Life): Promise<void> {
  const exchange = platform.databases.get('knowledge-exchange')!;
  // Nobody else is to be refused.
  await platform.settled();
  await exchange.query(`
    create function refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'No place for %', new.name;
    end $$;
    create trigger refuse before insert or update on person for each row execute function refuse();`);
  const { etag } = await her.get('/identity/me');
  await her.must(200, her.patch('/identity/me', { name: NEW_NAME }, etag));
  await eventually(
    () => exchange.query('select 1 from dead_letter'),
    (letters) => letters.length > 0,
  );
  await exchange.query('drop trigger refuse on person; drop function refuse()');
}

async function mailsAreSent({ databases }: Platform): Promise<void> {
  for (const database of databases.values()) {
    await eventually(
      () => database.query(`select 1 from mail where sent_at is null and next_attempt_at < 'infinity'`),
      (waiting) => waiting.length === 0,
    );
  }
}
