import { closeSync } from "node:fs";
import type { InputObject } from "../plan/plan.ts";
import type { ObjectReader } from "./object-reader.ts";
import { openObject, requireUnchanged } from "./open-object.ts";
import { readCompressed } from "./read-compressed.ts";
import { readLargeMember, readWholeMember } from "./read-member.ts";
import { readRange } from "./read-range.ts";
import { wholeMemberBytes } from "./unpack-limits.ts";

const bufferBytes = 1_048_576;

/**
 * Returns a reader of files: plain ones, those in gzip and Zstandard, and members of zip archives. A file is read into memory
 * that is used again and again; what is compressed is unpacked as a stream. The archive that was read last stays open.
 */
export const createFileReader = (): ObjectReader => {
  /** Memory that no reading uses: no `Buffer`, whose `slice` would not copy what is about to be overwritten. */
  const buffers: Uint8Array[] = [];
  let archive: { readonly file: number; readonly location: string; readonly tag: string } | undefined;

  const closeArchive = (): void => {
    if (archive !== undefined) closeSync(archive.file);
    archive = undefined;
  };

  const openArchive = (object: InputObject): number => {
    const { location, tag } = object;
    if (archive?.location !== location || archive.tag !== tag) {
      closeArchive();
      archive = { file: openObject(object), location, tag };
    }
    return archive.file;
  };

  const readPlain = function* (object: InputObject, start: number, buffer: Uint8Array): Generator<Uint8Array> {
    const file = openObject(object);
    try {
      yield* readRange(file, start, object.size, buffer);
      requireUnchanged(file, object);
    } finally {
      closeSync(file);
    }
  };

  const read = async function* (object: InputObject, start: number): AsyncGenerator<Uint8Array> {
    const { encoding, member, size } = object;
    if (encoding !== undefined) {
      yield* readCompressed(object, encoding);
      return;
    }
    const buffer = buffers.pop() ?? new Uint8Array(bufferBytes);
    try {
      if (member === undefined) yield* readPlain(object, start, buffer);
      else if (size > wholeMemberBytes || member.compressedSize > wholeMemberBytes) {
        yield* readLargeMember(object, member, buffer);
      } else {
        const bytes = readWholeMember(openArchive(object), object, member, buffer);
        if (bytes.length > 0) yield bytes;
      }
    } finally {
      buffers.push(buffer);
    }
  };

  return { read, close: closeArchive };
};
