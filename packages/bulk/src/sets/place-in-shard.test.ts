import { expect, it } from "vitest";
import { packPlace, unpackPlace } from "./place-in-shard.ts";

it.each([
  [{ piece: 0 }, [0, null, null, null]],
  [{ piece: 2, line: 0 }, [2, null, 0, null]],
  [{ piece: 0, record: 1, line: 2, column: 3 }, [0, 1, 2, 3]],
])("packs the place %j", (place, packed) => {
  expect(packPlace(place)).toEqual(packed);
  expect(unpackPlace(packPlace(place))).toEqual(place);
});
