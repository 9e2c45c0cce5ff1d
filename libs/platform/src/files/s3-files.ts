import type { ListMultipartUploadsCommandOutput } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { checkKey, type FileKey, FileIsTooLarge, Files, isFileKey, type Kept } from './files.js';
import { atHand, openS3, type S3Place, type S3Store } from './s3-store.js';
import { S3Upload } from './s3-upload.js';

const DAY = 86_400_000;

/** Files in a bucket of a store that speaks S3, each under its key. */
export class S3Files extends Files {
  private opened: Promise<S3Store> | undefined;

  /** @param now by which half-written files are old */
  constructor(
    private readonly place: S3Place,
    private readonly now: () => number = Date.now,
  ) {
    super();
  }

  override async put(key: FileKey, content: AsyncIterable<Uint8Array>, most: number): Promise<Kept> {
    checkKey(key);
    const upload = new S3Upload(await this.open(), key);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of content) {
        size += chunk.length;
        if (size > most) throw new FileIsTooLarge({ limit: most, detail: `It may have ${most} bytes at most.` });
        hash.update(chunk);
        await upload.write(chunk);
      }
      await upload.finish();
    } catch (error) {
      await upload.abort();
      throw error;
    }
    return { size, sha256: hash.digest('base64url') };
  }

  override async get(key: FileKey, range?: { from: number; to: number }): Promise<Readable> {
    checkKey(key);
    const { sdk, client, bucket } = await this.open();
    const part = range && { Range: `bytes=${range.from}-${range.to}` };
    const { Body } = await atHand(client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...part })));
    return Body as Readable;
  }

  override async remove(key: FileKey): Promise<void> {
    checkKey(key);
    const { sdk, client, bucket } = await this.open();
    await atHand(client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key })));
  }

  override async *list(service: string): AsyncIterable<{ key: FileKey; at: Date }> {
    const { sdk, client, bucket } = await this.open();
    let after: string | undefined;
    do {
      const page = new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: `${service}/`, ContinuationToken: after });
      const { Contents = [], NextContinuationToken } = await atHand(client.send(page));
      for (const { Key = '', LastModified } of Contents) {
        if (isFileKey(Key) && LastModified) yield { key: Key, at: LastModified };
      }
      after = NextContinuationToken;
    } while (after !== undefined);
  }

  /** What else is in the bucket stays as it is. */
  override async tidy(): Promise<void> {
    const { sdk, client, bucket } = await this.open();
    let after: { KeyMarker?: string; UploadIdMarker?: string } | undefined = {};
    while (after) {
      const page: ListMultipartUploadsCommandOutput = await atHand(
        client.send(new sdk.ListMultipartUploadsCommand({ Bucket: bucket, ...after })),
      );
      for (const { Key = '', UploadId, Initiated } of page.Uploads ?? []) {
        if (!isFileKey(Key) || !Initiated || this.now() - Initiated.getTime() <= DAY) continue;
        await atHand(client.send(new sdk.AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId })));
      }
      const { IsTruncated, NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = page;
      after = IsTruncated ? { KeyMarker, UploadIdMarker } : undefined;
    }
  }

  private open(): Promise<S3Store> {
    this.opened ??= openS3(this.place);
    return this.opened;
  }
}
