/** The program of the worker threads that read and write an object store. */
import { serveShards } from "@send-standards/bulk";
import type { S3Address } from "../s3/s3-address.ts";
import { createS3Client } from "../s3/s3-client.ts";
import { createS3Reader } from "../s3/s3-reader.ts";
import { createS3Store } from "../s3/s3-store.ts";

serveShards((address: S3Address) => {
  const client = createS3Client();
  return { reader: createS3Reader(client), store: createS3Store(client, address) };
});
