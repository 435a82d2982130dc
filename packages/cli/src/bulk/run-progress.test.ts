import type { RunProgress } from "@send-standards/bulk";
import { describe, expect, test } from "vitest";
import { quietIo } from "../../testing/quiet-io.ts";
import { createRunProgress, formatProgress } from "./run-progress.ts";

const progress = (more: Partial<RunProgress> = {}): RunProgress => ({
  shards: 10,
  shardsDone: 0,
  bytes: 100_000_000,
  bytesDone: 0,
  records: 0,
  bytesHere: 0,
  ...more,
});

describe("the progress of a run in a line", () => {
  test.each<[string, Partial<RunProgress>, number, string]>([
    ["at the start", {}, 0, "[........................] 0 %"],
    ["taken up, before anything was done", { bytesDone: 50_000_000 }, 5, "[############............] 50 %"],
    [
      "on its way",
      { bytesDone: 25_000_000, bytesHere: 25_000_000, records: 12_345 },
      2,
      "[######..................] 25 %, 12,345 records, 12.5 MB/s, 6 s left",
    ],
    [
      "taken up, by the speed since then",
      { bytesDone: 75_000_000, bytesHere: 5_000_000, records: 1 },
      100,
      "[##################......] 75 %, 1 record, 0.1 MB/s, 9 min left",
    ],
    [
      "slow",
      { bytes: 100_000_000_000, bytesDone: 10_000_000, bytesHere: 10_000_000, records: 9 },
      1.5,
      "[........................] 0 %, 9 records, 6.7 MB/s, 4 h 10 min left",
    ],
    [
      "at the end",
      { bytesDone: 100_000_000, bytesHere: 100_000_000, records: 2 },
      10,
      "[########################] 100 %, 2 records, 10.0 MB/s, 0 s left",
    ],
    ["of nothing", { bytes: 0 }, 0, "[########################] 100 %"],
  ])("%s", (_, given, seconds, want) => {
    expect(formatProgress(progress(given), seconds)).toBe(want);
  });
});

describe("the progress of a run", () => {
  const told = (isErrorTerminal: boolean, seconds: readonly number[]) => {
    const lines: string[] = [];
    const shown: string[] = [];
    let now = 0;
    const io = {
      ...quietIo,
      isErrorTerminal,
      complain: (line: string) => void lines.push(line),
      progress: (text: string) => void shown.push(text),
      now: () => new Date(now * 1000),
    };
    const tell = createRunProgress(io);
    for (const second of seconds) {
      now = second;
      tell(progress({ bytesDone: second * 1_000_000 }));
    }
    return { lines: lines.map((line) => line.slice(27)), shown: shown.length };
  };

  test("is a line every thirty seconds where there is no terminal", () => {
    expect(told(false, [0, 5, 29, 30, 31, 59, 60, 95])).toEqual({ lines: ["30 %", "60 %", "95 %"], shown: 8 });
  });

  test("is no line where there is one, which shows it all the time", () => {
    expect(told(true, [0, 5, 29, 30, 95])).toEqual({ lines: [], shown: 5 });
  });
});
