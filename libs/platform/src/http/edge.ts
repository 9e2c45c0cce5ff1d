import { BlockList, isIP } from 'node:net';

/** Tells whether an address is one of the edge proxy's. */
export function edgeOf(subnets: readonly string[]): (address: string | undefined) => boolean {
  const edge = new BlockList();
  for (const subnet of subnets) {
    const [address = '', prefix] = subnet.split('/');
    const family = familyOf(address);
    edge.addSubnet(address, prefix === undefined ? (family === 'ipv4' ? 32 : 128) : Number(prefix), family);
  }
  return (address) => {
    // A socket that listens on both families gives IPv4 as ::ffff:10.0.0.1.
    const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
    return isIP(plain) !== 0 && edge.check(plain, familyOf(plain));
  };
}

const familyOf = (address: string) => (isIP(address) === 4 ? ('ipv4' as const) : ('ipv6' as const));
