import { pipeline, Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { freeStreamBytes, largestRatio, ObjectProblem } from "@send-standards/bulk";

/** What unpacks each encoding, and how many times its packed size it may unpack to. */
const encodings = {
  gzip: {
    create: createGunzip,
    ratio: largestRatio.deflate,
    damaged: "it is damaged or cut short, or is no gzip file",
  },
  zstd: {
    create: createZstdDecompress,
    ratio: largestRatio.zstd,
    damaged: "it is damaged or cut short, or is no Zstandard file",
  },
} as const;

const chunkSize = 262_144;

const isEngineError = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^(?:Z_|ZSTD_|ERR_ZSTD)/.test(error.code);

/**
 * Returns what `chunks` unpack to, in constant memory. There may be several members or frames, one behind the other; nothing else
 * may follow them.
 *
 * @throws {ObjectProblem} "damaged" or "too-large", or what reading the chunks gave.
 */
export const unpackStream = async function* (
  chunks: AsyncIterable<Uint8Array>,
  encoding: keyof typeof encodings,
): AsyncGenerator<Uint8Array> {
  const { create, ratio, damaged } = encodings[encoding];
  const source = chunks[Symbol.asyncIterator]();
  /** What was fetched and is not known to be taken by an engine. */
  let held: Uint8Array[] = [];
  const fetchChunk = async (): Promise<Uint8Array | undefined> => {
    const next = await source.next();
    if (next.done === true) return undefined;
    // An engine works beside us, and a chunk is good until the next one is asked for.
    const chunk = Uint8Array.from(next.value);
    held.push(chunk);
    return chunk;
  };
  let packed = 0;
  let unpacked = 0;
  try {
    do {
      const engine = create({ chunkSize });
      let fetching: Promise<Uint8Array | undefined> = Promise.resolve(undefined);
      let dropped = 0;
      const feed = async function* (): AsyncGenerator<Uint8Array> {
        yield* [...held];
        for (;;) {
          for (
            let [first] = held;
            first !== undefined && dropped + first.length <= engine.bytesWritten;
            [first] = held
          ) {
            dropped += first.length;
            held.shift();
          }
          fetching = fetchChunk();
          const chunk = await fetching;
          if (chunk === undefined) return;
          yield chunk;
        }
      };
      // What goes wrong in the source or the engine is thrown where the engine is read.
      pipeline(Readable.from(feed(), { objectMode: false, highWaterMark: chunkSize }), engine, () => undefined);
      for await (const chunk of engine) {
        unpacked += chunk.length;
        if (unpacked > freeStreamBytes && unpacked > ratio * (packed + engine.bytesWritten)) {
          throw new ObjectProblem("too-large", `it unpacks to more than ${ratio} times its size`);
        }
        yield chunk;
      }
      // An engine of Zstandard ends with its frame, and one of gzip where no member follows: another takes what is left.
      await fetching;
      packed += engine.bytesWritten;
      const left = Buffer.concat(held).subarray(engine.bytesWritten - dropped);
      held = left.length > 0 ? [left] : [];
    } while (held.length > 0 || (await fetchChunk()) !== undefined);
  } catch (error) {
    if (!isEngineError(error)) throw error;
    throw new ObjectProblem("damaged", damaged);
  } finally {
    await source.return?.();
  }
};
