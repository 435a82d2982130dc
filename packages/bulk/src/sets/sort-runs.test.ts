import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../testing/memory-store.ts";
import { mergeRuns, narrowRuns } from "./merge-runs.ts";
import { createRunBuffer } from "./run-buffer.ts";
import { createRunSorter } from "./sort-runs.ts";

const nameOf = (run: number): string => `runs/${run}`;

const readAll = async (batches: AsyncIterable<readonly string[]>): Promise<string[]> => {
  const lines: string[] = [];
  for await (const batch of batches) lines.push(...batch);
  return lines;
};

const textOf = (chunks: Iterable<Uint8Array>): string => Buffer.concat([...chunks]).toString("latin1");

/** Lines of which many begin alike. */
const linesOf = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.string({ unit: "grapheme-ascii", maxLength: 30 }))
    .map(([key, text]) => `${key.toString(16).padStart(13, "0")}\t${text}`),
  { maxLength: 60 },
);

describe("a run", () => {
  it.each<[string, string[], string]>([
    ["of nothing", [], ""],
    ["of one line", ["0000000000001\ta"], "0000000000001\ta\n"],
    [
      "of lines that agree in their first digits",
      ["0000000000001\tb", "0000000000001\ta", "0000000000000\tz", "0000000000001"],
      "0000000000000\tz\n0000000000001\n0000000000001\ta\n0000000000001\tb\n",
    ],
    ["of digits up to the highest", ["fffffffffffff", "ffffffffffffe"], "ffffffffffffe\nfffffffffffff\n"],
  ])("%s is sorted", (_, lines, want) => {
    const run = createRunBuffer(1000);
    for (const line of lines) run.add(line);
    expect(textOf(run.sorted())).toBe(want);
    expect(run.bytes()).toBe(want.length);
  });

  it("comes in chunks that hold whole lines, however long they are", () => {
    const run = createRunBuffer(1000);
    const lines = [100, 300_000, 70_000, 200_000, 10].map((size, at) => `000000000000${at}${"x".repeat(size)}`);
    for (const line of lines.toReversed()) run.add(line);
    const chunks = [...run.sorted()].map((chunk) => Buffer.from(chunk).toString("latin1"));
    expect(chunks.map((chunk) => chunk.endsWith("\n"))).toEqual(chunks.map(() => true));
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.join("")).toBe(lines.map((line) => `${line}\n`).join(""));
  });
});

it("a run that was cleared takes other lines", () => {
  const run = createRunBuffer(10);
  for (const lines of [["0000000000002 a", "0000000000001 b"], ["0000000000003 c"]]) {
    for (const line of lines) run.add(line);
    expect(textOf(run.sorted())).toBe(`${lines.toSorted().join("\n")}\n`);
    run.clear();
    expect([run.bytes(), textOf(run.sorted())]).toEqual([0, ""]);
  }
});

describe("runs", () => {
  it("of any size, merged any few at a time, give all lines in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        linesOf,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (lines, runBytes, mostOpen, chunk) => {
          const store = createMemoryStore(chunk);
          const sorter = createRunSorter({ store, nameOf, runBytes });
          for (const line of lines) sorter.add(line);
          const runs = await sorter.finish();
          const left = await narrowRuns(runs, { store, mostOpen, nameOf: (run) => `merged/${run}` });
          expect(left.length).toBeLessThanOrEqual(Math.min(mostOpen, runs.length));
          expect(await readAll(mergeRuns(store, left))).toEqual(lines.toSorted());
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("are the same wherever somebody waits for them", async () => {
    const lines = Array.from({ length: 50 }, (_, at) => `${((at * 37) % 50).toString(16).padStart(13, "0")}`);
    const filesOf = async (every: number) => {
      const store = createMemoryStore();
      const sorter = createRunSorter({ store, nameOf, runBytes: 100 });
      for (const [at, line] of lines.entries()) {
        sorter.add(line);
        if (at % every === 0) await sorter.relieve();
      }
      return [await sorter.finish(), store.files];
    };
    const [runs, files] = await filesOf(1);
    expect(runs).toEqual(["runs/0", "runs/1", "runs/2", "runs/3", "runs/4", "runs/5", "runs/6"]);
    expect(await filesOf(7)).toEqual([runs, files]);
    expect(await filesOf(1000)).toEqual([runs, files]);
  });

  it("are none where there was no line", async () => {
    const store = createMemoryStore();
    expect(await createRunSorter({ store, nameOf }).finish()).toEqual([]);
    expect(await readAll(mergeRuns(store, []))).toEqual([]);
    expect(store.files.size).toBe(0);
  });

  it("are merged no more than they must be", async () => {
    const store = createMemoryStore();
    const names = Array.from({ length: 6 }, (_, run) => nameOf(run));
    for (const name of names) await store.write(name, [`${name}\n`]);
    const narrowed = (mostOpen: number) => narrowRuns(names, { store, mostOpen, nameOf: (run) => `merged/${run}` });
    expect(await narrowed(6)).toEqual(names);
    expect(await narrowed(5)).toEqual([...names.slice(2), "merged/0"]);
    expect(await narrowed(3)).toEqual(["runs/5", "merged/0", "merged/1"]);
  });

  it("are let go of by whoever has enough", async () => {
    const store = createMemoryStore();
    let open = 0;
    const counted = {
      read: async function* (name: string) {
        open += 1;
        try {
          yield* store.read(name);
        } finally {
          open -= 1;
        }
      },
    };
    for (const name of ["a", "b"]) await store.write(name, [`${name}\n`.repeat(2000)]);
    const [first] = [await mergeRuns(counted, ["a", "b"]).next()];
    expect([first?.value?.length, open]).toEqual([1024, 2]);
    for await (const _ of mergeRuns(counted, ["a", "b"])) break;
    expect(open).toBe(2);
  });

  it("that are not there are owned up to", async () => {
    const store = createMemoryStore();
    await expect(readAll(mergeRuns(store, ["none"]))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
