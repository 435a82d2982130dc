import { afterEach, expect, test, vi } from "vitest";
import { streamsBothWays } from "./streams-both-ways.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A runtime that takes the body of a request for a text, as all do that do not know streams. */
class TextRequest {
  readonly headers = new Headers({ "content-type": "text/plain;charset=UTF-8" });
}

/** A runtime that reads a stream and never asks which way it goes. */
class PlainRequest {
  readonly headers = new Headers();
}

test.each<[string, Readonly<Record<string, unknown>>, boolean]>([
  ["Node", {}, true],
  ["a page", { document: {} }, false],
  ["a worker of a page", { WorkerGlobalScope: class {} }, false],
  ["a runtime without streams", { Request: TextRequest }, false],
  ["a runtime with streams of another kind", { Request: PlainRequest }, false],
])("%s", (_, globals, want) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(streamsBothWays()).toBe(want);
});
