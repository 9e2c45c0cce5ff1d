import { enrol, evaluate, close, markDay, RIGA, schedulePilot } from '../story/session.js';
import { createModule } from '../story/module.js';
import { mark } from './marks.js';
import type { Life } from './life.js';

/** She takes part, is refused, and works as a trainer; what the provider writes to her and she to others is kept. */
export async function livesInTraining({ platform, cast, her, other }: Life): Promise<void> {
  const version = await createModule(cast.regx, 'ADV-1');
  const plan = { location: RIGA, zone: 'Europe/Riga', in: 3, seats: 5 };
  const attended = await schedulePilot(platform, cast, version, plan);
  const taught = await schedulePilot(platform, cast, version, plan);
  const asked = await schedulePilot(platform, cast, version, { ...plan, in: 40, approvalNeeded: true });
  const ahead = await schedulePilot(platform, cast, version, { ...plan, in: 50 });

  await enrol(her, attended, { note: mark('note') });
  const once = { 'idempotency-key': 'ahead' };
  await her.must(201, her.post(`/training/sessions/${ahead.id}/enrolments`, { note: mark('ahead') }, once));
  await enrol(other, taught);
  const { administrator } = cast.regx;
  const refused = await enrol(her, asked, { note: mark('notrefused') });
  const training = platform.databases.get('training')!;
  await training.query(HOLD_MAILS);
  const decision = { decision: 'decline', reason: mark('refusal') };
  await administrator.must(204, administrator.post(`/training/enrolments/${refused.id}/decision`, decision));
  await platform.settled();
  await training.query('drop trigger hold on mail; drop function hold()');
  const theirs = await enrol(other, asked);
  const refusing = { ...decision, reason: mark('herrefusal') };
  await her.must(204, her.post(`/training/enrolments/${theirs.id}/decision`, refusing));

  await platform.passDays(5);
  await markDay(cast.trainer, attended, attended.firstDay);
  await close(cast.trainer, attended);
  await markDay(her, taught, taught.firstDay);
  await close(her, taught);
  await platform.settled();
  await evaluate(her, attended, 4, mark('evaluation'));

  const certificates = `/training/sessions/${attended.id}/certificates`;
  const key = { 'idempotency-key': 'certificates' };
  await administrator.must(201, administrator.post(certificates, {}, key));
  const { items } = await her.must(200, her.get('/training/my/certificates'));
  const revoked = { reason: 'other', note: mark('revoked') };
  await administrator.must(200, administrator.post(`/training/certificates/${items[0].number}/revoke`, revoked));
}

/** As if the mail server were away. */
const HOLD_MAILS = `
  create function hold() returns trigger language plpgsql as $$
  begin
    new.next_attempt_at := 'infinity';
    return new;
  end $$;
  create trigger hold before insert on mail for each row execute function hold();`;
