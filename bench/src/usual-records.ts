import { type FaultyShare, recordText } from "./records/record-texts.ts";

/** Returns the bytes of `count` different records of 40 to 60 KB. */
export const usualRecords = (count: number, faulty: FaultyShare): Buffer[] =>
  Array.from({ length: count }, (_, number) => Buffer.from(recordText(number, { size: 40, faulty })));

const outsideLatin1 = /[\u0100-\uffff]/;

/** Returns which share of the records has a character outside Latin-1: the engine keeps such a text in twice the bytes. */
export const shareOfWide = (records: readonly Buffer[]): number =>
  records.filter((record) => outsideLatin1.test(record.toString("utf8"))).length / records.length;
