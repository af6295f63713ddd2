/** How the server is set up: safe with the data, modest with the memory of a small machine, reachable from this machine only. */
export function serverSettings(options: { port: number; durable: boolean; extra?: Readonly<Record<string, string>> }): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    // Our statements are short: compiling them costs more than it saves.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] %d ',
    ...(options.durable ? durable : forgetful),
    ...options.extra,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Said although they are the defaults, so that no configuration file can take them away. */
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** For tests, whose data nobody will miss: three times as quick. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '128MB',
};
