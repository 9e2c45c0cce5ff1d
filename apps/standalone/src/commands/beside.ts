import { Application } from '@hansa/platform';
import { DOMAINS } from '../domains.js';
import { layGround } from '../ground.js';

/** Gives a command the whole application, not started, and the folder of all that is kept, beside one that may be running on the same data. */
export async function besideTheApplication<T>(
  work: (application: Application, folder: string) => Promise<T>,
): Promise<T> {
  const ground = await layGround({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error' }, true);
  try {
    const application = await Application.create({ domains: DOMAINS, environment: ground.environment });
    try {
      return await work(application, ground.folder);
    } finally {
      await application.stop();
    }
  } finally {
    await ground.postgres.stop();
  }
}
