import { readExactly } from "./open-object.ts";

/**
 * Returns the bytes of a file from `start` to `end`, piece by piece and all in the one buffer.
 *
 * @param file Descriptor of the file.
 * @throws {ObjectProblem} where the file ends before, or reading fails.
 */
export const readRange = function* (
  file: number,
  start: number,
  end: number,
  buffer: Uint8Array,
): Generator<Uint8Array> {
  for (let at = start; at < end; at += buffer.length) {
    const chunk = buffer.subarray(0, Math.min(buffer.length, end - at));
    readExactly(file, chunk, at);
    yield chunk;
  }
};
