import { join, resolve } from "node:path";
import {
  createFileReader,
  createFolderStore,
  createShardPool,
  type InputListing,
  listObjects,
  type ObjectReader,
  type ResultStore,
  runFolderName,
  type ShardPool,
} from "@send-standards/bulk";
import { listS3Objects } from "../s3/list-s3-objects.ts";
import { parseS3Address } from "../s3/s3-address.ts";
import { createS3Client } from "../s3/s3-client.ts";
import { createS3Reader } from "../s3/s3-reader.ts";
import { createS3Store } from "../s3/s3-store.ts";

/** A place that every machine of a run reaches under the same name. */
export interface Place {
  /** The report, and nothing else. */
  readonly report: ResultStore;
  /** The plan, and what came of each part. */
  readonly work: ResultStore;
  /** Reads the objects of the run. */
  readonly reader: ObjectReader;
  /** Starts worker threads for the shards of the run. */
  readonly createPool: (threads: number | undefined) => ShardPool;
  readonly close: () => void;
}

/** In the package as it is published the program is JavaScript. */
const s3Program = new URL(
  import.meta.url.endsWith(".ts") ? "./s3-shard-worker.ts" : "./s3-shard-worker.js",
  import.meta.url,
);

/** Opens a place by its name: a folder that all machines share, or `s3://bucket/prefix`. */
export const openPlace = (name: string): Place => {
  const address = parseS3Address(name);
  if (address === undefined) {
    const folder = join(resolve(name), runFolderName);
    const reader = createFileReader();
    return {
      report: createFolderStore(resolve(name)),
      work: createFolderStore(folder),
      reader,
      createPool: (threads) => createShardPool({ options: { folder }, threads }),
      close: () => reader.close(),
    };
  }
  const client = createS3Client();
  const reader = createS3Reader(client);
  const { bucket, key } = address;
  const inside = { bucket, key: `${key === "" || key.endsWith("/") ? key : `${key}/`}${runFolderName}` };
  return {
    report: createS3Store(client, address),
    work: createS3Store(client, inside),
    reader,
    createPool: (threads) => createShardPool({ options: inside, program: s3Program, threads }),
    close: () => client.destroy(),
  };
};

/** Returns the objects that files, folders and `s3://bucket/prefix` name, by names under which every machine finds them. */
export const listShared = async (names: readonly string[]): Promise<InputListing> => {
  const listings: InputListing[] = [];
  const client = createS3Client();
  try {
    for (const name of names) {
      if (parseS3Address(name) !== undefined) {
        listings.push(await listS3Objects(client, name));
        continue;
      }
      const { objects, unreadable } = await listObjects([name]);
      listings.push({
        objects: objects.map((object) => ({ ...object, location: resolve(object.location) })),
        unreadable,
      });
    }
  } finally {
    client.destroy();
  }
  return {
    objects: listings.flatMap(({ objects }) => objects),
    unreadable: listings.flatMap(({ unreadable }) => unreadable),
  };
};
