import { renameSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/**
 * `node --import`: the first SIGUSR2 begins to take a profile of the processor, the second one writes it to the file
 * PROFILE. So the start of the process is not in it.
 */
const session = new Session();
session.connect();
let running = false;

process.on('SIGUSR2', async () => {
  if (running) {
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(`${process.env.PROFILE}.unfinished`, JSON.stringify(profile));
    renameSync(`${process.env.PROFILE}.unfinished`, process.env.PROFILE);
  } else {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
  }
  running = !running;
});
