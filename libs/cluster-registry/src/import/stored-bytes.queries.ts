import type { Reader } from '@hansa/platform';

/** All pieces of a file but its last have this many bytes. */
export const PIECE = 256 * 1024;

export async function storePiece(writer: Reader, importId: string, number: number, bytes: Uint8Array): Promise<void> {
  await writer.query('insert into cluster_import_chunk (import_id, number, bytes) values ($1, $2, $3)', [
    ...[importId, number, bytes],
  ]);
}

/** The bytes of a stored file from a place on, piece by piece. */
export async function* storedBytes(reader: Reader, importId: string, from: number): AsyncGenerator<Uint8Array> {
  let skip = from % PIECE;
  for (let number = Math.floor(from / PIECE); ; number += 1) {
    const [piece] = await reader.query<{ bytes: Buffer }>(
      'select substring(bytes from $3 + 1) as bytes from cluster_import_chunk where import_id = $1 and number = $2',
      [importId, number, skip],
    );
    if (!piece) return;
    skip = 0;
    yield piece.bytes;
  }
}
