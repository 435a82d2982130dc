import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { collect } from "../../testing/collect.ts";
import { liveService } from "../../testing/live-service.ts";
import { createClient } from "../create-client.ts";
import { BatchIncompleteError } from "../errors/batch-incomplete-error.ts";
import { ServiceProblemError } from "../errors/service-problem-error.ts";
import type { RecordInput } from "../record-input.ts";
import type { BatchItem } from "./batch-item.ts";

const example = (name: string): Promise<Buffer> => readFile(new URL(`../../../../examples/${name}`, import.meta.url));
const plan = await example("plans/year-11-pmld.json");
const exported = await example("as-exported/year-11-pmld.json");
const asOf = "2026-11-25";
const baseUrl = await liveService({}, afterAll);

/** Returns an item in few words. */
const short = (item: BatchItem): string => {
  if (item.kind === "record") return `${item.record} ${item.outcome} ${item.findings.length}`;
  if (item.kind === "summary") return `summary of ${item.records}, ${item.failing} fail`;
  return `batch: ${item.findings.map(({ rule }) => rule).join()}`;
};

/** Returns the address of a server that begins an answer and breaks it off. */
const brokenService = async (text: string): Promise<string> => {
  const server = createServer((_, response) => {
    response.write(text, () => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const uploads = ["stream", "slices"] as const;

describe("a batch", () => {
  test.each<[string, () => Iterable<RecordInput> | AsyncIterable<RecordInput>, readonly string[]]>([
    [
      "records as objects, texts over several lines, bytes and nonsense",
      () => [JSON.parse(plan.toString()), exported.toString(), plan, "nonsense", "", {}],
      ["1 pass 0", "2 fail 70", "3 pass 0", "4 fail 1", "5 fail 0", "summary of 5, 3 fail"],
    ],
    [
      "records that come one by one",
      async function* () {
        yield plan;
        yield exported;
      },
      ["1 pass 0", "2 fail 70", "summary of 2, 1 fail"],
    ],
    ["no records", () => [], ["batch: input/syntax", "summary of 0, 0 fail"]],
  ])("of %s has the same items as a stream and in slices", async (_, records, want) => {
    const client = createClient({ baseUrl });
    const [stream = [], slices = []] = await Promise.all(
      uploads.map((upload) => collect(client.validateBatch(records(), { asOf, upload, sets: "off" }))),
    );
    expect(stream.map(short)).toEqual(want);
    expect(slices).toEqual(stream);
  });

  test.each(uploads)("findings name the record as the line, and a column of its text (%s)", async (upload) => {
    const client = createClient({ baseUrl });
    const records = ["{}", '{\n"standard": "ehc-plan",\n"standardVersion": "1.0",\n"CANARY": 1}'];
    const [, second] = await collect(client.validateBatch(records, { asOf, upload }));
    const places =
      second?.kind === "record" ? second.findings.map(({ rule, line, column }) => [rule, line, column]) : [];
    expect(places).toContainEqual(["structure/unknown-property", 2, 53]);
    expect(inspect(second, { depth: 9 })).not.toContain("CANARY");
  });

  test("options arrive", async () => {
    const client = createClient({ baseUrl });
    const options = {
      asOf: "2026-11-24",
      failOn: "never",
      role: "receiver",
      standard: "ehc-plan",
      version: "1.0",
    } as const;
    const items = await collect(client.validateBatch([{}], options));
    expect(items[0]).toMatchObject({ outcome: "pass", standard: "ehc-plan", version: "1.0.0" });
    expect(items[1]).toMatchObject({ kind: "summary", asOf: "2026-11-24", outcome: "pass" });
    await expect(collect(client.validateBatch([{}], { version: "1.0" }))).rejects.toThrow(
      new TypeError("A version belongs to a standard. Name the standard, too."),
    );
    await expect(collect(client.validateBatch([{}], { standard: "another-standard" }))).rejects.toMatchObject({
      name: "unknown-standard",
      status: 404,
    });
  });

  test("is answered while it is sent: the next record may depend on what became of the last", async () => {
    const client = createClient({ baseUrl });
    const answers = Array.from({ length: 4 }, () => Promise.withResolvers<string>());
    const outcomes: string[] = [];
    const records = async function* () {
      yield plan;
      for (const { promise } of answers.slice(0, 3)) {
        outcomes.push(await promise);
        yield exported;
      }
    };
    const items: string[] = [];
    for await (const item of client.validateBatch(records(), { asOf, upload: "stream" })) {
      items.push(short(item));
      if (item.kind === "record") answers[item.record - 1]?.resolve(item.outcome);
    }
    expect(outcomes).toEqual(["pass", "fail", "fail"]);
    expect(items.slice(0, 4)).toEqual(["1 pass 0", "2 fail 70", "3 fail 70", "4 fail 70"]);
  });

  test.each(uploads)("ends where the loop is left, and tells the source (%s)", async (upload) => {
    const client = createClient({ baseUrl });
    const isClosed = Promise.withResolvers<boolean>();
    let taken = 0;
    const records = async function* () {
      try {
        for (;;) {
          taken += 1;
          yield plan;
        }
      } finally {
        isClosed.resolve(true);
      }
    };
    for await (const item of client.validateBatch(records(), { asOf, upload })) {
      expect(short(item)).toBe("1 pass 0");
      break;
    }
    expect(await isClosed.promise).toBe(true);
    expect(taken).toBeLessThan(300);
  });

  test.each(uploads)("throws what the source throws (%s)", async (upload) => {
    const client = createClient({ baseUrl });
    const error = new Error("the database is gone");
    const begun = Promise.withResolvers<void>();
    const records = async function* () {
      yield plan;
      if (upload === "stream") await begun.promise;
      throw error;
    };
    const read = async (): Promise<void> => {
      for await (const _ of client.validateBatch(records(), { asOf, upload })) begun.resolve();
    };
    await expect(read()).rejects.toBe(error);
  });

  test.each(uploads)("ends with the reason of a signal (%s)", async (upload) => {
    const client = createClient({ baseUrl });
    const reason = new Error("enough");
    const abort = new AbortController();
    const records = async function* () {
      yield plan;
      if (upload === "stream") await new Promise(() => {});
    };
    const read = async (): Promise<void> => {
      for await (const _ of client.validateBatch(records(), { asOf, upload, signal: abort.signal }))
        abort.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
  });

  test("says how far it came where the service gives up", async () => {
    const client = createClient({ baseUrl: await liveService({ bodySeconds: 1 }) });
    const items: string[] = [];
    const records = async function* () {
      yield plan;
      await new Promise(() => {});
    };
    const read = async (): Promise<void> => {
      for await (const item of client.validateBatch(records(), { asOf })) items.push(short(item));
    };
    const error = await read().catch((thrown: unknown) => thrown);
    expect(items).toEqual(["1 pass 0"]);
    expect(error).toBeInstanceOf(BatchIncompleteError);
    expect(error).toMatchObject({ records: 1, problem: { name: "body-too-slow", status: 408 } });
  });

  test.each(uploads)("says how far it came where the answer is cut off (%s)", async (upload) => {
    const line = { record: 1, outcome: "pass", complete: true, counts: {}, findings: [] };
    const baseUrl = await brokenService(`${JSON.stringify(line)}\n{"record":2,"CANARY`);
    const client = createClient({ baseUrl, retries: 0 });
    const items: string[] = [];
    const read = async (): Promise<void> => {
      for await (const item of client.validateBatch([{}], { upload })) items.push(short(item));
    };
    const error = await read().catch((thrown: unknown) => thrown);
    expect(items).toEqual(["1 pass 0"]);
    expect(error).toBeInstanceOf(BatchIncompleteError);
    expect(error).toMatchObject({ records: 1, problem: undefined });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
  });

  test.each(uploads)("throws the problem where the service takes none of it (%s)", async (upload) => {
    const client = createClient({ baseUrl: await liveService({ requestsPerMinute: 1 }), retries: 0 });
    await client.standards();
    const records = Array.from({ length: 100 }, () => plan);
    const error = await collect(client.validateBatch(records, { upload })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceProblemError);
    expect(error).toMatchObject({ name: "too-many-requests", status: 429 });
  });
});
