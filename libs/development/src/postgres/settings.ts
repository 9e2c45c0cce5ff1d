const BOTH = [
  'listen_addresses=127.0.0.1',
  // No socket file: its path would be too long in deep folders, and two clones could meet in /tmp.
  'unix_socket_directories=',
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
];

/** Keeps every acknowledged write, on a small machine. */
export const DURABLE = [...BOTH, 'max_connections=100', 'shared_buffers=64MB'];

/** For tests: room for many suites at once, and nothing is worth waiting for the disk. */
export const EPHEMERAL = [
  ...BOTH,
  'max_connections=300',
  'shared_buffers=64MB',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_wal_size=2GB',
  'checkpoint_timeout=1h',
];
