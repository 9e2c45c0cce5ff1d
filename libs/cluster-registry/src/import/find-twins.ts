import type { CreateClusterInput } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

export interface Twin {
  id: string;
  name: string;
}

/** For each line the clusters in the registry that are likely to be the same, but for those of the import itself. */
export async function findTwins(
  tx: Transaction,
  importId: string,
  rows: readonly { line: number; cluster: CreateClusterInput }[],
): Promise<Map<number, Twin[]>> {
  void [tx, importId, rows];
  return new Map();
}
