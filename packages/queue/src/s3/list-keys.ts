import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import type { S3Address } from "./s3-address.ts";

/** An object as a listing has it. */
export interface ListedKey {
  readonly key: string;
  readonly size: number;
  /** ETag, in its quotation marks. */
  readonly tag: string;
}

/** Returns the objects of a bucket whose keys begin with `key`, a page at a time. */
export const listKeys = async function* (client: S3Client, { bucket, key }: S3Address): AsyncGenerator<ListedKey> {
  let from: string | undefined;
  do {
    const { Contents = [], NextContinuationToken } = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: key, ...(from !== undefined && { ContinuationToken: from }) }),
    );
    for (const { Key, Size = 0, ETag = "" } of Contents)
      if (Key !== undefined) yield { key: Key, size: Size, tag: ETag };
    from = NextContinuationToken;
  } while (from !== undefined);
};
