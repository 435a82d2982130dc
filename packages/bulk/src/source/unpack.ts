import { pipeline, Readable } from "node:stream";
import type { Gunzip, InflateRaw, ZstdDecompress } from "node:zlib";
import { ObjectProblem } from "./object-reader.ts";
import { readExactly } from "./open-object.ts";

/** Unpacks what is written to it. */
export type Engine = Gunzip | InflateRaw | ZstdDecompress;

const packedChunkBytes = 131_072;

/** Bytes that an engine hands over at a time. */
export const unpackedChunkBytes = 262_144;

/** Returns whether `error` says that bytes cannot be unpacked. */
export const isEngineError = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^(?:Z_|ZSTD_|ERR_ZSTD)/.test(error.code);

/** Reads the bytes of a file from `start` to `end`, each piece into memory of its own, as an engine works beside us. */
const packedChunks = function* (file: number, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; at += packedChunkBytes) {
    const chunk = Buffer.allocUnsafe(Math.min(packedChunkBytes, end - at));
    readExactly(file, chunk, at);
    yield chunk;
  }
};

/**
 * Returns what the bytes of a file from `start` to `end` unpack to. The engine may end before them, and then has counted in
 * `bytesWritten` how many it took.
 *
 * @param problem What to say where it cannot be unpacked.
 * @throws {ObjectProblem} "damaged", or what reading the file gave.
 */
export const unpack = async function* (
  file: number,
  start: number,
  end: number,
  engine: Engine,
  problem: string,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packedChunks(file, start, end), { objectMode: false, highWaterMark: packedChunkBytes });
  // What goes wrong in the source or the engine is thrown where the engine is read.
  pipeline(source, engine, () => undefined);
  try {
    yield* engine;
  } catch (error) {
    if (!isEngineError(error)) throw error;
    throw new ObjectProblem("damaged", problem);
  }
};
