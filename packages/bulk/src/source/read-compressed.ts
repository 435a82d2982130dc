import { closeSync } from "node:fs";
import { createGunzip, createZstdDecompress } from "node:zlib";
import type { InputObject } from "../plan/plan.ts";
import { ObjectProblem } from "./object-reader.ts";
import { openObject, requireUnchanged } from "./open-object.ts";
import { unpack, unpackedChunkBytes } from "./unpack.ts";
import { freeStreamBytes, largestRatio } from "./unpack-limits.ts";

const encodings = {
  gzip: {
    damaged: "it is damaged or cut short, or is no gzip file",
    createEngine: createGunzip,
    ratio: largestRatio.deflate,
  },
  zstd: {
    damaged: "it is damaged or cut short, or is no Zstandard file",
    createEngine: createZstdDecompress,
    ratio: largestRatio.zstd,
  },
};

/**
 * Returns what a compressed file unpacks to, in constant memory. It may have several members or frames, one behind the other;
 * nothing else may follow them.
 *
 * @throws {ObjectProblem}
 */
export const readCompressed = async function* (
  object: InputObject,
  encoding: NonNullable<InputObject["encoding"]>,
): AsyncGenerator<Uint8Array> {
  const { damaged, createEngine, ratio } = encodings[encoding];
  const file = openObject(object);
  try {
    let packed = 0;
    let unpacked = 0;
    do {
      // An engine of Zstandard ends with its frame, and one of gzip where no member follows: another takes what is left.
      const engine = createEngine({ chunkSize: unpackedChunkBytes });
      for await (const chunk of unpack(file, packed, object.size, engine, damaged)) {
        unpacked += chunk.length;
        if (unpacked > freeStreamBytes && unpacked > ratio * (packed + engine.bytesWritten)) {
          throw new ObjectProblem("too-large", `it unpacks to more than ${ratio} times its size`);
        }
        yield chunk;
      }
      packed += engine.bytesWritten;
    } while (packed < object.size);
    requireUnchanged(file, object);
  } finally {
    closeSync(file);
  }
};
