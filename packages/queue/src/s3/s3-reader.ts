import type { S3Client } from "@aws-sdk/client-s3";
import { ObjectProblem, type ObjectReader } from "@send-standards/bulk";
import { parseS3Address } from "./s3-address.ts";
import { s3Failure } from "./s3-failure.ts";
import { streamObject } from "./stream-object.ts";
import { unpackStream } from "./unpack-stream.ts";

/** What is said of an object that cannot be read. Anything else may pass, and is thrown as it is: the shard is tried again. */
const problemOf = (error: unknown): unknown => {
  switch (s3Failure(error)) {
    case "absent":
      return new ObjectProblem("unreadable", "there is no such object");
    case "refused":
      return new ObjectProblem("unreadable", "the store does not let it be read");
    case "changed":
      return new ObjectProblem("changed", "it is not what it was when the run was planned: run it again");
    default:
      return error;
  }
};

/**
 * Returns a reader of objects whose location is `s3://bucket/key`, of which parts are fetched as ranges, of the version with the
 * tag that was planned. What is in gzip or Zstandard is unpacked; members of zip archives are not read.
 */
export const createS3Reader = (client: S3Client): ObjectReader => ({
  read: async function* ({ location, tag, encoding, member, size }, start) {
    if (member !== undefined) {
      throw new ObjectProblem("unreadable", "zip archives are read from files only: unpack it into the store");
    }
    const address = parseS3Address(location);
    if (address === undefined) throw new ObjectProblem("unreadable", "it is not in an object store");
    if (start > 0 && start >= size) return;
    const chunks = streamObject(client, { ...address, tag }, start);
    try {
      yield* encoding === undefined ? chunks : unpackStream(chunks, encoding);
    } catch (error) {
      throw problemOf(error);
    }
  },
  close: () => {},
});
