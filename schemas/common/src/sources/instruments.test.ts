import { expect, test } from "vitest";
import { type Instrument, instruments } from "./instruments.ts";

const all: readonly (readonly [key: string, instrument: Instrument])[] = Object.entries(instruments);

const repeated = (values: readonly string[]): string[] => values.filter((one, at) => values.indexOf(one) !== at);

test("each instrument is held once", () => {
  expect(repeated(all.map(([, { title }]) => title))).toEqual([]);
});

test.each(all)("%s says where it can be read and when it was", (_, { title, url, read }) => {
  expect(title).not.toBe("");
  expect(url).toMatch(/^https?:\/\/[a-z0-9.-]+(\/[^ ]*)?$/);
  expect(read).toMatch(/^20(2[0-9])-(0[1-9]|1[0-2])-([0-2][0-9]|3[01])$/);
});
