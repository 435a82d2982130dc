import { expect, test } from "vitest";
import { createOutput, type OutputStream } from "./create-output.ts";
import { FileError } from "./file-error.ts";

/** A stream that takes texts until `fails` says otherwise. */
const streamOf = (fails?: string) => {
  const taken: string[] = [];
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  const stream: OutputStream = {
    on: (_, listener) => listeners.push(listener),
    write: (text, done) => {
      if (fails === undefined) {
        taken.push(text);
        done();
        return;
      }
      const error = Object.assign(new Error(text), { code: fails, syscall: "write" });
      done(error);
      for (const listener of listeners) listener(error);
    },
  };
  return { stream, taken };
};

test("an output writes what it is given", async () => {
  const { stream, taken } = streamOf();
  const output = createOutput(stream);
  await output.write("a");
  await output.write("b");
  expect([taken, output.isClosed, output.isTerminal, output.columns]).toEqual([["a", "b"], false, false, undefined]);
});

test("an output is closed when its reader has gone, and takes everything without a word", async () => {
  const output = createOutput(streamOf("EPIPE").stream);
  await output.write("a");
  expect(output.isClosed).toBe(true);
  await output.write("b");
});

test("an output says why it cannot write", async () => {
  const output = createOutput(streamOf("ENOSPC").stream);
  await expect(output.write("a")).rejects.toThrow(new FileError("cannot write standard output: the disk is full"));
  expect(output.isClosed).toBe(false);
});

test("an output that is a terminal knows its width", () => {
  const output = createOutput({ ...streamOf().stream, isTTY: true, columns: 70 });
  expect([output.isTerminal, output.columns]).toEqual([true, 70]);
});
