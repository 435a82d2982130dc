import type { RecordText } from "@send-standards/validator";
import { expect, test } from "vitest";
import { packRecords } from "./pack-records.ts";

test("puts the bytes of records into memory that holds nothing else", () => {
  const chunk = new TextEncoder().encode("{}\n[12]\nrest");
  const records: RecordText[] = [
    { bytes: chunk.subarray(0, 2), number: 1, line: 1, column: 1 },
    { bytes: new Uint8Array(0), number: 2, line: 2, column: 1, tooLarge: true },
    { bytes: chunk.subarray(3, 7), number: 3, line: 3, column: 1 },
  ];
  const packed = packRecords(records);
  expect(packed).toEqual(records);
  expect(packed.map(({ bytes }) => bytes.buffer.byteLength)).toEqual([6, 6, 6]);
  chunk.fill(0);
  expect(packed.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(["{}", "", "[12]"]);
});
