import type { Severity } from "@send-standards/core";
import type { ExitCode } from "../exit-code.ts";
import { type FormatName, loadFormatter } from "../formats/formats.ts";
import { formatFindingLines } from "../formats/ndjson.ts";
import { wantsColour } from "../formats/paint.ts";
import type { Io } from "../io.ts";
import { withOutput } from "../output/with-output.ts";
import { writeChunks } from "../output/write-chunks.ts";
import { standardFrom } from "../standard-option.ts";
import { createComplaints } from "./create-complaints.ts";
import { listInputFiles } from "./input-files.ts";
import { refuseInputAsOutput } from "./refuse-input-as-output.ts";
import { runValidation } from "./run-validation.ts";

/** What `send-standards validate` was asked to do. */
export interface ValidateFilesOptions {
  /** Files, folders and `-`, as they were typed. */
  readonly paths: readonly string[];
  /** "ehc-plan" or "ehc-plan@1.0". */
  readonly standard: string | undefined;
  readonly output: string | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly format: FormatName;
  readonly failOn: Severity | "never";
  readonly showValues: boolean;
  readonly maxFindings: number;
}

const widest = 100;
const narrowest = 60;

/**
 * Validates files and writes the report.
 *
 * @throws {UsageError} where the standard is not known, a folder is empty or the output is one of the inputs.
 * @throws {FileError} where the report cannot be written.
 */
export const validateFiles = async (options: ValidateFilesOptions, io: Io): Promise<ExitCode> => {
  const entry = options.standard === undefined ? undefined : await standardFrom(options.standard);
  const inputs = await listInputFiles(options.paths);
  if (options.output !== undefined) await refuseInputAsOutput(options.output, inputs.files);
  const format = await loadFormatter(options.format);
  const showValue = options.showValues ? (await import("../show-values/show-value.ts")).showValue : undefined;
  const complaints = createComplaints(io);

  return await withOutput(options.output, io.out, async (out) => {
    const { view, shown, exitCode } = await runValidation(
      {
        inputs,
        entry,
        asOf: options.asOf,
        failOn: options.failOn,
        showValue,
        onUnjudged: complaints.add,
        ...(options.format === "ndjson"
          ? {
              onFindings: async (findings) => {
                await out.write(formatFindingLines(findings));
                return !out.isClosed;
              },
            }
          : {}),
      },
      io,
    );
    complaints.finish();
    const chunks = format(view, {
      colour: wantsColour(out, io.env),
      width: Math.min(Math.max(out.columns ?? widest, narrowest), widest),
      maxFindings: options.maxFindings,
      folder: process.cwd(),
      shownValue: (finding) => shown.get(finding),
    });
    await writeChunks(out, chunks);
    return exitCode;
  });
};
