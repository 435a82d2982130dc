import { expect, test } from "vitest";
import { createAnsweringClient, textOf } from "../testing/answering-client.ts";
import { streamObject } from "./stream-object.ts";

const etag = '"one"';
const cut = new Error("cut");
const whole = (body: readonly (string | Error)[], length: number) => ({
  headers: { etag, "content-length": `${length}` },
  body,
});
const part = (body: readonly (string | Error)[], length: number) => ({ ...whole(body, length), status: 206 });
const asked = "GET /records/a.ndjson x-id=GetObject";
const at = { bucket: "records", key: "a.ndjson" };

test("a whole object is asked for without a range", async () => {
  const { client, requests } = createAnsweringClient([whole(["first ", "second"], 12)]);
  expect(await textOf(streamObject(client, { ...at, tag: etag }))).toBe("first second");
  expect(requests).toEqual([{ asked, ifMatch: etag }]);
});

test("an empty one is read", async () => {
  const { client } = createAnsweringClient([whole([], 0)]);
  expect(await textOf(streamObject(client, at))).toBe("");
});

test("what breaks off goes on where it was, with the version of the first answer", async () => {
  const { client, requests } = createAnsweringClient([
    whole(["first", cut], 12),
    part([cut], 7),
    part([" sec", cut], 7),
    part(["ond"], 3),
  ]);
  expect(await textOf(streamObject(client, at))).toBe("first second");
  expect(requests).toEqual([
    { asked },
    { asked, range: "bytes=5-", ifMatch: etag },
    { asked, range: "bytes=5-", ifMatch: etag },
    { asked, range: "bytes=9-", ifMatch: etag },
  ]);
});

test("three times in a row without a byte are enough", async () => {
  const { client, requests } = createAnsweringClient([part([cut], 7), part([cut], 7), part([cut], 7)]);
  await expect(textOf(streamObject(client, at, 5))).rejects.toThrow("cut");
  expect(requests.map(({ range }) => range)).toEqual(["bytes=5-", "bytes=5-", "bytes=5-"]);
});

test("whoever has enough is given no more", async () => {
  const { client, requests } = createAnsweringClient([whole(["first ", "second"], 12)]);
  for await (const chunk of streamObject(client, at)) {
    expect(Buffer.from(chunk).toString()).toBe("first ");
    break;
  }
  expect(requests.length).toBe(1);
});
