import { DeleteObjectsCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { ResultStore } from "@send-standards/bulk";
import { listKeys } from "./list-keys.ts";
import type { S3Address } from "./s3-address.ts";
import { s3Failure } from "./s3-failure.ts";
import { streamObject } from "./stream-object.ts";
import { inParts, uploadParts } from "./upload-parts.ts";

/** How many objects a store removes at a time. */
const removedAtOnce = 1000;

/**
 * Returns a store in `bucket` whose names lie below `key`, as in a folder. A file is put in its place when it is complete: a small
 * one at once, a large one in parts, of which memory holds one.
 */
export const createS3Store = (client: S3Client, { bucket, key }: S3Address): ResultStore => {
  const base = key === "" || key.endsWith("/") ? key : `${key}/`;
  const list = async (prefix: string): Promise<string[]> => {
    const names: string[] = [];
    for await (const { key: found } of listKeys(client, { bucket, key: base + prefix }))
      names.push(found.slice(base.length));
    return names.sort();
  };
  return {
    write: async (name, chunks) => {
      const parts = inParts(chunks);
      const first = await parts.next();
      const body = first.done === true ? new Uint8Array() : first.value;
      const second = await parts.next();
      const target = { Bucket: bucket, Key: base + name };
      if (second.done === true) await client.send(new PutObjectCommand({ ...target, Body: body }));
      else await uploadParts(client, target, [body, second.value], parts);
    },
    read: async function* (name) {
      try {
        yield* streamObject(client, { bucket, key: base + name });
      } catch (error) {
        if (s3Failure(error) !== "absent") throw error;
        throw Object.assign(new Error("there is no such file in the store"), { code: "ENOENT" });
      }
    },
    list,
    remove: async (prefix) => {
      const names = await list(prefix);
      for (let from = 0; from < names.length; from += removedAtOnce) {
        const Objects = names.slice(from, from + removedAtOnce).map((name) => ({ Key: base + name }));
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length > 0) throw new Error(`the store did not remove ${Errors.length} of its files`);
      }
    },
  };
};
