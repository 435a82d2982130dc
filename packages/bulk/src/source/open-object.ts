import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { isSystemError, systemReason } from "@send-standards/core";
import type { InputObject } from "../plan/plan.ts";
import { fileTag } from "./file-tag.ts";
import { ObjectProblem } from "./object-reader.ts";

const orUnreadable = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    if (isSystemError(error)) throw new ObjectProblem("unreadable", systemReason(error));
    throw error;
  }
};

const changed = (): ObjectProblem =>
  new ObjectProblem("changed", "it is not what it was when the run was planned: run it again");

/**
 * Asks of an open file whether it is what it was when the run was planned.
 *
 * @throws {ObjectProblem} "changed" where it is not.
 */
export const requireUnchanged = (file: number, { tag }: InputObject): void => {
  if (orUnreadable(() => fileTag(fstatSync(file, { bigint: true }))) !== tag) throw changed();
};

/**
 * Opens the file in which an object lies, and returns its descriptor.
 *
 * @throws {ObjectProblem} "unreadable" or "changed".
 */
export const openObject = (object: InputObject): number => {
  const file = orUnreadable(() => openSync(object.location, "r"));
  try {
    requireUnchanged(file, object);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
};

/**
 * Fills `target` with the bytes of a file from `position` on.
 *
 * @throws {ObjectProblem} "unreadable", or "changed" where the file ends before.
 */
export const readExactly = (file: number, target: Uint8Array, position: number): void => {
  for (let done = 0; done < target.length; ) {
    const length = orUnreadable(() => readSync(file, target, done, target.length - done, position + done));
    if (length === 0) throw changed();
    done += length;
  }
};
