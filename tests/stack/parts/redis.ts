import { connect } from 'node:net';
import { join } from 'node:path';
import { Part } from './part.js';

/** A Redis that keeps nothing on disk: what is in it may be lost at any time. */
export function redis(folder: string, port: number): Part {
  return new Part({
    name: 'Redis',
    log: join(folder, 'redis.log'),
    launch: {
      folder,
      command: 'redis-server',
      args: ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'],
    },
    isReady: () => pings(port),
  });
}

function pings(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(1_000, () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().startsWith('+PONG'));
    });
  });
}
