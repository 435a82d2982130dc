import { gunzipSync, gzipSync } from "node:zlib";
import { asOf, shortRecords } from "./record-cases.ts";
import { sendRequest } from "./send-request.ts";
import type { SoakCase } from "./soak-case.ts";

const path = `/v1/validate/batch?asOf=${asOf}`;

/** How often the short records are repeated in a batch. */
const repeats = 5;

/** Returns batches of records, of which one is no record, sent as they are and packed. */
export const batchCases = async (): Promise<readonly SoakCase[]> => {
  const records = Array.from({ length: repeats }, shortRecords);
  const lines = [...(await Promise.all(records)).flat(), "zqCanary"];
  const plain = Buffer.from(`${lines.join("\n")}\n`);
  const packed = gzipSync(plain);
  const type = { "content-type": "application/x-ndjson" };
  const isPacked = (turn: number): boolean => turn % 2 === 1;
  return [
    {
      name: "batches",
      share: 40,
      ask: async (target, turn) => {
        const { status, body } = await sendRequest(
          target,
          isPacked(turn)
            ? { path, body: packed, headers: { ...type, "content-encoding": "gzip", "accept-encoding": "gzip" } }
            : { path, body: plain, headers: type },
        );
        if (status !== 200) return `a batch was answered with ${status}`;
        const text = isPacked(turn) ? gunzipSync(body) : body;
        const answers = text.toString("utf8").trimEnd().split("\n");
        const { summary } = JSON.parse(answers.at(-1) ?? "{}");
        const got = `${answers.length - 1} lines, ${summary?.records} records, ${summary?.failing} failing`;
        const want = `${lines.length} lines, ${lines.length} records, 1 failing`;
        return got === want ? undefined : `batch: ${got} where ${want} were due`;
      },
    },
  ];
};
