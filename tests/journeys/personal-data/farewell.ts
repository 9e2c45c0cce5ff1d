import type { ErasureView, ExportView } from '@hansa/contracts';
import { eventually } from '../eventually.js';
import type { Life } from './life.js';

/** Every part of what is held of her, by the name of its service, as she alone fetches it. */
export async function takesOutHerData({ her, other }: Life): Promise<Record<string, Record<string, unknown>>> {
  const { id }: ExportView = await her.must(201, her.post('/identity/me/exports'));
  const { parts }: ExportView = await eventually(
    () => her.must(200, her.get(`/identity/me/exports/${id}`)),
    ({ complete }) => complete,
  );
  const held: Record<string, Record<string, unknown>> = {};
  for (const { service, address } of parts) {
    const path = address!.replace('/api/v1', '');
    await other.must(404, other.get(path));
    held[service] = (await her.must(200, her.get(path))).data;
  }
  return held;
}

/** Gives what the receipt says when every service has answered and the account is gone. */
export async function isErased({ platform, her }: Life): Promise<ErasureView> {
  const { stranger } = platform;
  const key = { 'idempotency-key': 'erasure' };
  const { receipt } = await her.must(201, her.post('/identity/me/erasure', { email: her.email }, key));
  const erasure: ErasureView = await eventually(
    () => stranger.must(200, stranger.get(`/identity/erasures/${receipt}`)),
    ({ completedAt }) => completedAt !== null,
  );
  await platform.settled();
  // The mail with the receipt goes to her, and only then is her address not needed any more.
  const database = platform.databases.get('identity')!;
  await eventually(
    () => database.query('select from mail where sent_at is null'),
    (waiting) => waiting.length === 0,
  );
  return erasure;
}
