const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether an address, such as `http://localhost:5173/after`, leads to this machine. */
export function isLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
}

/** Whether a request was meant for this machine. A page elsewhere whose name was bound to 127.0.0.1 says its own name. */
export function isForLoopback(host: string | undefined): boolean {
  return host !== undefined && isLoopback(`http://${host}/`) && !host.includes('@');
}
