import { closeSync, fstatSync, openSync } from "node:fs";
import { isSystemError } from "@send-standards/core";
import { fromRandomAccessReaderPromise, getFileNameLowLevel } from "yauzl";
import type { InputObject } from "../plan/plan.ts";
import { DirectoryReader } from "./directory-reader.ts";
import { describeFileProblem } from "./file-problem.ts";
import { fileTag } from "./file-tag.ts";
import { formOfName } from "./form-of-name.ts";
import type { InputListing, UnreadableInput } from "./input-listing.ts";
import { memberProblem } from "./member-problem.ts";
import type { ArchiveLimits } from "./unpack-limits.ts";

/** Members of one archive that are named as unreadable; of more there is a number. */
const mostNamed = 100;

/** Length of a local header without the name and what else follows. */
const localHeaderBytes = 30;

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Returns whether ranges of bytes, in any order, lie apart from each other and before `size`. */
const lieApart = (ranges: readonly (readonly [start: number, end: number])[], size: number): boolean => {
  let last = 0;
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    if (start < last) return false;
    last = end;
  }
  return last <= size;
};

/** Returns whether a part of the name begins with a dot; `.` and `..` are steps and no names. */
const isHidden = (name: string): boolean => name.split("/").some((part) => /^\.(?!\.?$)/.test(part));

/** Thrown where no member of an archive can be read; the message is the reason. */
class ArchiveProblem extends Error {}

interface Directory {
  readonly members: InputObject[];
  /** The first members that are wanted and cannot be read, and why. */
  readonly refused: { readonly name: string; readonly reason: string }[];
  /** How many there are of them. */
  readonly refusals: number;
}

const readDirectory = async (file: number, path: string, limits: ArchiveLimits): Promise<Directory> => {
  const stats = fstatSync(file, { bigint: true });
  const [tag, size] = [fileTag(stats), Number(stats.size)];
  const reader = new DirectoryReader(file);
  // Names are decoded here, so that one that leads out of the archive costs its member and not the archive.
  const archive = await fromRandomAccessReaderPromise(reader, size, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  });
  if (archive.entryCount > limits.members)
    throw new ArchiveProblem(`it has more than ${limits.members.toLocaleString("en-GB")} members`);

  const members: InputObject[] = [];
  const refused: Directory["refused"] = [];
  const ranges: [number, number][] = [];
  let refusals = 0;
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    const { relativeOffsetOfLocalHeader: offset, compressedSize, uncompressedSize, crc32 } = entry;
    ranges.push([offset, offset + localHeaderBytes + compressedSize]);
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    const { form, encoding } = formOfName(name);
    if (form === "auto" || encoding !== undefined || isHidden(name)) continue;
    const reason = memberProblem(entry, name, limits);
    if (reason !== undefined) {
      refusals += 1;
      if (refused.length < mostNamed) refused.push({ name: `${path}/${name}`, reason });
      continue;
    }
    unpacked += uncompressedSize;
    const method = entry.compressionMethod === 0 ? 0 : 8;
    members.push({
      name: `${path}/${name}`,
      location: path,
      size: uncompressedSize,
      tag,
      form,
      member: { offset, compressedSize, method, crc32 },
    });
  }
  if (reader.isAtEntry()) throw new ArchiveProblem("it has more members than it says");
  if (!lieApart(ranges, size)) throw new ArchiveProblem("its members overlap, or lie outside it");
  if (unpacked > limits.archiveBytes)
    throw new ArchiveProblem(`it unpacks to more than ${limits.archiveBytes.toLocaleString("en-GB")} bytes`);
  return { members, refused, refusals };
};

const reasonOf = (error: unknown): string => {
  if (error instanceof ArchiveProblem) return error.message;
  // Of whatever else is wrong with a directory, yauzl tells in words of its own, which may hold bytes of it.
  return "it is damaged or cut short, or is no zip archive";
};

/**
 * Returns the members of a zip archive that hold records, by its directory alone: those with the extensions .json, .ndjson and
 * .jsonl, in the order of their names, without names that begin with a dot. Archives and compressed files in it are not opened.
 * What is unreadable is named as a member, at most a hundred times; or it is the archive, and then no member is read.
 *
 * Not read are members that are encrypted, packed with anything but Deflate, named out of the archive (`..`, an absolute path),
 * or that unpack to more than the limits or 500 times their size; and archives that are damaged, have too many members, or
 * whose members overlap, as those of a bomb do.
 *
 * @throws an error of the system where the archive cannot be read.
 */
export const listArchive = async (path: string, limits: ArchiveLimits): Promise<InputListing> => {
  const file = openSync(path, "r");
  try {
    const { members, refused, refusals } = await readDirectory(file, path, limits);
    const unreadable: UnreadableInput[] = refused
      .toSorted(byName)
      .map(({ name, reason }) => ({ file: name, text: describeFileProblem("read", name, reason) }));
    if (refusals > refused.length) {
      const reason = `${refusals - refused.length} more of its members are not read, for reasons such as these`;
      unreadable.push({ file: path, text: describeFileProblem("read", path, reason) });
    }
    return { objects: members.sort(byName), unreadable };
  } catch (error) {
    if (isSystemError(error)) throw error;
    return { objects: [], unreadable: [{ file: path, text: describeFileProblem("read", path, reasonOf(error)) }] };
  } finally {
    closeSync(file);
  }
};
