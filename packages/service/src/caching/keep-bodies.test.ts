import { expect, test } from "vitest";
import { keepBodies } from "./keep-bodies.ts";

test("a text is made once for each address and type", async () => {
  const made: string[] = [];
  const keep = keepBodies();
  const body = (address: string, type: string) =>
    keep(address, type, () => {
      made.push(`${type} ${address}`);
      return address;
    });
  const [one, same] = await Promise.all([body("/a", "text/csv"), body("/a", "text/csv")]);
  expect(same).toBe(one);
  await body("/a", "application/json");
  await body("/b", "text/csv");
  await body("/b", "text/csv");
  expect(made).toEqual(["text/csv /a", "application/json /a", "text/csv /b"]);
});
