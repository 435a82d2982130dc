import { createReadStream } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { measure, ratioOf } from "../measure.ts";
import { commandLine } from "../programs/bulk-program.ts";
import { runProgram } from "../programs/run-program.ts";
import { asOf } from "../records/record-texts.ts";
import { writeRecords } from "../records/write-records.ts";
import type { BatchStream } from "./service-result.ts";
import { startService } from "./start-server.ts";

/** Sends a file as a stream, and returns the last line of the answer. */
const streamFile = (address: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/x-ndjson" };
    const url = `${address}/v1/validate/batch?sets=off&asOf=${asOf}`;
    const call = request(url, { method: "POST", headers }, (response) => {
      let last = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        // Only the end is kept, in which the closing line is whole.
        last = (last + text).slice(-100_000);
      });
      response.once("end", () => resolve(last.trimEnd().split("\n").at(-1) ?? ""));
      response.once("error", reject);
    });
    call.once("error", reject);
    createReadStream(path, { highWaterMark: 1 << 18 }).pipe(call);
  });

/**
 * Measures a stream of sound records to the service against the command line on the same file, which take turns. Neither compares the
 * records with each other.
 */
export const measureBatch = async (folder: string, bytes: number, rounds: number): Promise<BatchStream> => {
  const path = join(folder, "records.ndjson");
  const file = await writeRecords(path, { size: 40, faulty: 0 }, bytes);
  const flags = ["--no-sets", "--format", "ndjson", "--as-of", asOf, "--fail-on", "never"];
  const program = { file: process.execPath, arguments: [commandLine, "validate", path, ...flags] };
  const service = await startService();
  let commandLineMemory = 0;
  try {
    const { stream, command } = await measure(
      {
        stream: async () => {
          const { summary } = JSON.parse(await streamFile(service.address, path));
          if (summary.records !== file.records) throw new Error("the stream was not answered to its end");
        },
        command: async () => {
          const run = await runProgram(program);
          commandLineMemory = Math.max(commandLineMemory, run.memory);
          return run.time;
        },
      },
      rounds,
      1,
    );
    return {
      records: file.records,
      bytes: file.bytes,
      ofCommandLine: ratioOf(command, stream),
      perSecond: (1000 * file.records) / stream.median,
      memory: service.memory(),
      commandLineMemory,
    };
  } finally {
    await service.stop();
  }
};
