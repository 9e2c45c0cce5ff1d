import { SERVICES } from '@hansa/contracts';
import type { Hansa } from '../hansa.js';

/** Whether every mail that was written is sent. One whose sending failed waits half a minute before it is tried again. */
export async function isMailed(hansa: Hansa): Promise<boolean> {
  for (const service of SERVICES) {
    if ((await hansa.query(service, 'select from mail where sent_at is null')).length > 0) return false;
  }
  return true;
}
