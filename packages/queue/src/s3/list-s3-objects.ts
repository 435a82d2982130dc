import type { S3Client } from "@aws-sdk/client-s3";
import {
  BulkUsageError,
  formOfName,
  type InputListing,
  type InputObject,
  type UnreadableInput,
} from "@send-standards/bulk";
import { type ListedKey, listKeys } from "./list-keys.ts";
import { formatS3Address, parseS3Address } from "./s3-address.ts";
import { s3Failure } from "./s3-failure.ts";

const isArchive = (key: string): boolean => key.toLowerCase().endsWith(".zip");

const isHidden = (below: string): boolean => below.split("/").some((part) => part.startsWith("."));

const byKey = (a: ListedKey, b: ListedKey): number => (a.key < b.key ? -1 : 1);

/**
 * Returns the objects at `s3://bucket/key`: the one with that key, whatever its extension; or those below it, as in a folder, with
 * the extensions .json, .ndjson and .jsonl, also with .gz or .zst behind, in the order of their keys. Archives are listed as what
 * cannot be read; names that begin with a dot are left out.
 *
 * @throws {BulkUsageError} where it is no such address, the store does not let it be listed, or nothing is there to read.
 */
export const listS3Objects = async (client: S3Client, address: string): Promise<InputListing> => {
  const parsed = parseS3Address(address);
  if (parsed === undefined) throw new BulkUsageError("an object store is named as s3://bucket/key");
  const { bucket, key } = parsed;
  const folder = key === "" || key.endsWith("/") ? key : `${key}/`;
  const found: ListedKey[] = [];
  try {
    for await (const one of listKeys(client, parsed)) {
      const isIt = one.key === key && key !== folder;
      const below = one.key.startsWith(folder) ? one.key.slice(folder.length) : "";
      const isWanted = below !== "" && !isHidden(below) && (isArchive(below) || formOfName(below).form !== "auto");
      if (isIt || isWanted) found.push(one);
    }
  } catch (error) {
    const failure = s3Failure(error);
    if (failure === "refused") throw new BulkUsageError(`the store does not let ${address} be listed`);
    if (failure === "absent") throw new BulkUsageError(`there is no bucket ${bucket} in the store`);
    throw error;
  }
  const objects: InputObject[] = [];
  const unreadable: UnreadableInput[] = [];
  for (const one of found.sort(byKey)) {
    const name = formatS3Address({ bucket, key: one.key });
    if (isArchive(one.key)) {
      unreadable.push({ file: name, text: `cannot read ${name}: zip archives are read from files only` });
    } else objects.push({ name, location: name, size: one.size, tag: one.tag, ...formOfName(one.key) });
  }
  if (found.length === 0) throw new BulkUsageError(`at ${address} there is no .json, .ndjson or .jsonl file`);
  return { objects, unreadable };
};
