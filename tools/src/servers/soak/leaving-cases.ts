import { connect } from "node:net";
import { buildRequest } from "../../../../packages/service/testing/hostile/build-request.ts";
import { asOf, shortRecords } from "./record-cases.ts";
import type { SoakCase } from "./soak-case.ts";

/** Sends bytes on a connection of its own and cuts it as soon as they are out, whatever comes back. */
const leave = (port: number, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("error", () => socket.destroy());
    socket.once("close", () => resolve());
    socket.on("connect", () => socket.write(bytes, () => socket.destroy()));
  });

/** Returns clients that go away: in the middle of a record, before its answer, in the middle of a batch, before its answer. */
export const leavingCases = async (): Promise<readonly SoakCase[]> => {
  const short = await shortRecords();
  const single = buildRequest({ path: `/v1/validate?asOf=${asOf}`, body: short[0] ?? "" });
  const batch = buildRequest({
    path: `/v1/validate/batch?asOf=${asOf}`,
    headers: { "Content-Type": "application/x-ndjson" },
    body: `${short.join("\n")}\n`.repeat(10),
  });
  const sent = [single, batch].flatMap((bytes) => [bytes.subarray(0, bytes.length / 2), bytes]);
  return [
    {
      name: "clients that go away",
      share: 100,
      ask: async ({ port }, turn) => {
        await leave(port, sent[turn % sent.length] ?? single);
        return undefined;
      },
    },
  ];
};
