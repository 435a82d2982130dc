import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";

const node = (code: string) => ({ file: process.execPath, arguments: ["-e", code] });

test("says how much memory a program had", async () => {
  const { memory } = await runProgram(node("globalThis.kept = Buffer.alloc(2e8, 1); setTimeout(() => {}, 200)"));
  const isKnown = process.platform === "linux";
  expect(memory > 2e8).toBe(isKnown);
});

test("refuses one that fails, with the last that it said", async () => {
  const failing = runProgram(node("process.exitCode = 3; console.error('no such file')"));
  await expect(failing).rejects.toThrow("ended with 3: no such file");
});

test("says that a program is not there", async () => {
  await expect(runProgram({ file: "no-such-program", arguments: [] })).rejects.toThrow("ENOENT");
});
