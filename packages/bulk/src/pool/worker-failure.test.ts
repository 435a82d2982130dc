import { describe, expect, test } from "vitest";
import { ObjectProblem } from "../source/object-reader.ts";
import { ShardFailure } from "./create-shard-pool.ts";
import { workerFailure } from "./worker-failure.ts";

const secret = "qZ7xCANARY";
const system = (code: string): Error => Object.assign(new Error(secret), { code, syscall: "write" });
const own = "this program failed by a mistake of its own";

class Strange extends Error {
  override readonly name = secret;
}

describe("why the work on a shard failed", () => {
  test.each<[string, unknown, RegExp]>([
    ["a full disk", system("ENOSPC"), /^there is no space left on the disk$/],
    ["a file that may be no larger", system("EFBIG"), /^a file would be larger than it may be$/],
    ["a folder that is gone", system("ENOENT"), /^the folder is gone$/],
    ["a problem of an object", new ObjectProblem("damaged", "it is damaged"), /^it is damaged$/],
    [
      "a code that is not known",
      system(secret),
      new RegExp(`^${own} \\(Error at worker-failure\\.test\\.ts:[0-9]+\\)$`),
    ],
    ["a mistake", new TypeError(secret), new RegExp(`^${own} \\(TypeError at worker-failure\\.test\\.ts:[0-9]+\\)$`)],
    ["a name", new Strange(secret), new RegExp(`^${own} \\(Error at worker-failure\\.test\\.ts:[0-9]+\\)$`)],
    ["a text", secret, new RegExp(`^${own}$`)],
    ["nothing", undefined, new RegExp(`^${own}$`)],
    ["no stack", Object.assign(new Error(secret), { stack: undefined }), new RegExp(`^${own} \\(Error\\)$`)],
    [
      "a stack of its own",
      Object.assign(new Error(secret), { stack: `    at ${secret}.js:1:1` }),
      new RegExp(`^${own} \\(Error\\)$`),
    ],
    [
      "a place in its message",
      new Error(`x\n    at ${secret}.js:1:1`),
      new RegExp(`^${own} \\(Error at worker-failure\\.test\\.ts:[0-9]+\\)$`),
    ],
  ])("is said in words, whatever is thrown: %s", (_, error, want) => {
    const text = workerFailure(error);
    expect(text).toMatch(want);
    expect(text).not.toContain(secret);
    expect(new ShardFailure(1, text).isOwnMistake).toBe(text.startsWith(own));
  });
});
