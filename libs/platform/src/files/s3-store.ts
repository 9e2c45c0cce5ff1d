import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { Logger } from '@nestjs/common';
import type { FilesSettings } from './files.settings.js';
import { FileIsNotAtHand } from './files.js';

/** In milliseconds: for a connection, for an answer to begin or a part to be taken, for more of a file to be read on. */
const CONNECTION = 3_000;
const ANSWER = 30_000;
const SILENCE = 120_000;
/** Each file that is being read holds one. */
const MOST_CONNECTIONS = 256;

export type S3Place = Pick<FilesSettings, 's3Endpoint' | 's3Region' | 's3AccessKey' | 's3SecretKey' | 's3PathStyle'> & {
  s3Bucket: string;
};

type Sdk = typeof import('@aws-sdk/client-s3');

/** A bucket, and the SDK by which it is reached. */
export interface S3Store {
  sdk: Sdk;
  client: S3Client;
  bucket: string;
}

/** Loaded only where it is used: the SDK takes time and memory. */
export async function openS3(place: S3Place): Promise<S3Store> {
  const sdk = await import('@aws-sdk/client-s3');
  const { s3AccessKey: accessKeyId, s3SecretKey: secretAccessKey } = place;
  const config: S3ClientConfig = {
    region: place.s3Region,
    forcePathStyle: place.s3PathStyle,
    ...(place.s3Endpoint !== undefined && { endpoint: place.s3Endpoint }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
    maxAttempts: 3,
    // Every body is signed with its digest already, and not every store knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: CONNECTION,
      requestTimeout: ANSWER,
      throwOnRequestTimeout: true,
      socketTimeout: SILENCE,
      httpAgent: { maxSockets: MOST_CONNECTIONS },
      httpsAgent: { maxSockets: MOST_CONNECTIONS },
    },
  };
  return { sdk, client: new sdk.S3Client(config), bucket: place.s3Bucket };
}

const logger = new Logger('Files');

/** What the store does not do, whatever its reason, is a 503 to whoever asked. */
export async function atHand<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { name, $metadata } = (error ?? {}) as { name?: string; $metadata?: { httpStatusCode?: number } };
    logger.warn({ reason: name, status: $metadata?.httpStatusCode }, 'The store of files did not do what it was asked');
    throw Object.assign(new FileIsNotAtHand(), { cause: error });
  }
}
