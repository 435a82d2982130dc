import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ratioOf, type Timing } from "./measure.ts";
import { commandLine } from "./programs/bulk-program.ts";
import { measurePrograms } from "./programs/measure-programs.ts";
import { asOf, recordText } from "./records/record-texts.ts";

/** Returns the time of the command line on one sound record of 40 to 60 KB, of that of a Node that does nothing. */
export const measureStart = async (folder: string, rounds: number): Promise<Timing> => {
  const record = join(folder, "record.json");
  await writeFile(record, recordText(0, { size: 40, faulty: 0 }));
  const { nothing, validate } = await measurePrograms(
    {
      nothing: { file: process.execPath, arguments: ["-e", "0"] },
      validate: { file: process.execPath, arguments: [commandLine, "validate", record, "--as-of", asOf] },
    },
    rounds,
    3,
  );
  return ratioOf(validate, nothing);
};
