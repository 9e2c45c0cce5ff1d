import type { CompletedPart } from '@aws-sdk/client-s3';
import type { FileKey } from './files.js';
import { atHand, type S3Store } from './s3-store.js';

/** Bytes of a part, all that an upload has in memory. The store takes 10,000 of them at most and none below 5 MiB. */
const PART = 8 * 1024 * 1024;
const FIRST_ROOM = 64 * 1024;

/**
 * One object on its way: up to 8 MiB in one request, more in parts of which the store makes an object only when it has
 * been told all of them. The sender waits while a part is sent.
 */
export class S3Upload {
  private room = Buffer.allocUnsafeSlow(FIRST_ROOM);
  private filled = 0;
  private uploadId: string | undefined;
  private readonly parts: CompletedPart[] = [];
  private readonly at: { Bucket: string; Key: string };

  constructor(
    private readonly store: S3Store,
    key: FileKey,
  ) {
    this.at = { Bucket: store.bucket, Key: key };
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let from = 0; from < chunk.length;) {
      if (this.filled === PART) await this.sendPart();
      const piece = chunk.subarray(from, from + PART - this.filled);
      this.makeRoom(this.filled + piece.length);
      this.room.set(piece, this.filled);
      this.filled += piece.length;
      from += piece.length;
    }
  }

  /** The object is there when this comes back. */
  async finish(): Promise<void> {
    const { sdk, client } = this.store;
    if (this.uploadId === undefined) {
      await atHand(client.send(new sdk.PutObjectCommand({ ...this.at, Body: this.content() })));
      return;
    }
    await this.sendPart();
    const whole = { ...this.at, UploadId: this.uploadId, MultipartUpload: { Parts: this.parts } };
    await atHand(client.send(new sdk.CompleteMultipartUploadCommand(whole)));
  }

  /** Nothing of it stays; what cannot be removed now is when the store is tidied. */
  async abort(): Promise<void> {
    const { sdk, client } = this.store;
    if (this.uploadId === undefined) return;
    const upload = { ...this.at, UploadId: this.uploadId };
    await client.send(new sdk.AbortMultipartUploadCommand(upload)).catch(() => undefined);
  }

  private async sendPart(): Promise<void> {
    const { sdk, client } = this.store;
    this.uploadId ??= (await atHand(client.send(new sdk.CreateMultipartUploadCommand(this.at)))).UploadId;
    const PartNumber = this.parts.length + 1;
    const part = { ...this.at, UploadId: this.uploadId, PartNumber, Body: this.content() };
    const { ETag } = await atHand(client.send(new sdk.UploadPartCommand(part)));
    this.parts.push({ PartNumber, ETag });
    this.filled = 0;
  }

  private content(): Buffer {
    return this.room.subarray(0, this.filled);
  }

  /** Most files are small, and many may come at the same time. */
  private makeRoom(bytes: number): void {
    if (bytes <= this.room.length) return;
    let length = this.room.length;
    while (length < bytes) length *= 2;
    const larger = Buffer.allocUnsafeSlow(length);
    this.room.copy(larger, 0, 0, this.filled);
    this.room = larger;
  }
}
