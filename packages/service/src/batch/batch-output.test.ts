import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createBatchOutput } from "./batch-output.ts";

const kilobytes = (count: number): string => "x".repeat(1000 * count);

describe("createBatchOutput", () => {
  test.each([
    [false, "little", [10], true],
    [false, "less than may wait, after a while", [100, 100], true],
    [false, "more than may wait", [100, 300], false],
    [true, "little", [10], true],
  ])("gzip %s: where nobody reads and there is %s, room is %s", async (isGzip, _name, sizes, want) => {
    const output = createBatchOutput({ isGzip, mostUnread: 350_000, patience: 1 });
    const rooms: boolean[] = [];
    for (const size of sizes) {
      output.write(kilobytes(size));
      rooms.push(await output.room());
    }
    expect(rooms.at(-1)).toBe(want);
    output.stream.destroy();
  });

  test("waits where somebody reads, and is patient again only where nobody does", async () => {
    const output = createBatchOutput({ isGzip: false, mostUnread: 100_000, patience: 60_000 });
    output.write(kilobytes(200));
    const room = output.room();
    const read = text(output.stream);
    expect(await room).toBe(true);
    output.end();
    expect((await read).length).toBe(200_000);
  });

  test("goes on for a client that reads slowly after it seemed to read nothing", async () => {
    const output = createBatchOutput({ isGzip: false, mostUnread: 350_000, patience: 100 });
    const rooms: boolean[] = [];
    const write = async (): Promise<void> => {
      output.write(kilobytes(200));
      rooms.push(await output.room());
    };
    await write();
    const full = write();
    // One piece of several, so that there is still more than the stream asks for by itself.
    output.stream.read(100_000);
    await full;
    expect(rooms).toEqual([true, true]);
    output.stream.destroy();
  });

  test("waits for nobody who has gone", async () => {
    const output = createBatchOutput({ isGzip: true, mostUnread: 100_000, patience: 60_000 });
    const plain = createBatchOutput({ isGzip: false, mostUnread: 100_000, patience: 60_000 });
    plain.write(kilobytes(200));
    const room = plain.room();
    for (const { stream } of [output, plain]) stream.destroy();
    expect([await room, plain.isGone(), output.isGone()]).toEqual([true, true, true]);
    for (const { write, end } of [output, plain]) {
      write("{}");
      end();
    }
    expect(plain.stream.destroyed).toBe(true);
  });

  test("ends gzip whole", async () => {
    const output = createBatchOutput({ isGzip: true, mostUnread: 100_000, patience: 1 });
    output.write("one\n");
    output.write("two\n");
    output.end();
    expect(await text(output.stream.pipe(createGunzip()))).toBe("one\ntwo\n");
  });
});
