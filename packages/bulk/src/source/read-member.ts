import { closeSync } from "node:fs";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { ArchiveMember, InputObject } from "../plan/plan.ts";
import { ObjectProblem } from "./object-reader.ts";
import { openObject, readExactly, requireUnchanged } from "./open-object.ts";
import { readRange } from "./read-range.ts";
import { isEngineError, unpack, unpackedChunkBytes } from "./unpack.ts";

const localHeaderBytes = 30;
const localSignature = 0x04034b50;

const damagedText = "its bytes in the archive are damaged";
const damaged = (): ObjectProblem => new ObjectProblem("damaged", damagedText);
const tooLarge = (): ObjectProblem => new ObjectProblem("too-large", "it unpacks to more than its archive says");

/** Returns where the bytes of a member begin: behind its local header, whose length only the header tells. */
const startOfMember = (archive: number, member: ArchiveMember): number => {
  const header = Buffer.alloc(localHeaderBytes);
  readExactly(archive, header, member.offset);
  if (header.readUInt32LE(0) !== localSignature || header.readUInt16LE(8) !== member.method) throw damaged();
  return member.offset + localHeaderBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

const inflate = (packed: Uint8Array, size: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  } catch (error) {
    if (isEngineError(error)) throw damaged();
    throw hasCode(error, "ERR_BUFFER_TOO_LARGE") ? tooLarge() : error;
  }
};

/**
 * Returns what a member of a zip archive unpacks to, in one go.
 *
 * @param archive Descriptor of the archive.
 * @param buffer Memory for its packed bytes, where they fit in.
 * @throws {ObjectProblem}
 */
export const readWholeMember = (
  archive: number,
  object: InputObject,
  member: ArchiveMember,
  buffer: Uint8Array,
): Uint8Array => {
  requireUnchanged(archive, object);
  const { compressedSize, method } = member;
  const packed =
    compressedSize > buffer.length ? Buffer.allocUnsafe(compressedSize) : buffer.subarray(0, compressedSize);
  readExactly(archive, packed, startOfMember(archive, member));
  const bytes = method === 0 ? packed : inflate(packed, object.size);
  if (bytes.length !== object.size || crc32(bytes) !== member.crc32) throw damaged();
  return bytes;
};

/**
 * Returns what a member of a zip archive unpacks to, piece by piece. Whether it is what was packed is known at its end.
 *
 * @param buffer Memory for the pieces of a member that is stored as it is.
 * @throws {ObjectProblem}
 */
export const readLargeMember = async function* (
  object: InputObject,
  member: ArchiveMember,
  buffer: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const archive = openObject(object);
  try {
    const start = startOfMember(archive, member);
    const end = start + member.compressedSize;
    const chunks =
      member.method === 0
        ? readRange(archive, start, end, buffer)
        : unpack(archive, start, end, createInflateRaw({ chunkSize: unpackedChunkBytes }), damagedText);
    let size = 0;
    let sum = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > object.size) throw tooLarge();
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (size !== object.size || sum !== member.crc32) throw damaged();
    requireUnchanged(archive, object);
  } finally {
    closeSync(archive);
  }
};
