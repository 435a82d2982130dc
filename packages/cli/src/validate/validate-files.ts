import { resolve } from "node:path";
import { printable, type Severity } from "@send-standards/core";
import { type FormatName, formatFindingLines, loadFormatter } from "@send-standards/formats";
import type { ExitCode } from "../exit-code.ts";
import type { Io, Output } from "../io.ts";
import { withOutput } from "../output/with-output.ts";
import { writeChunks } from "../output/write-chunks.ts";
import { standardFrom } from "../standard-option.ts";
import { UsageError } from "../usage-error.ts";
import { wantsColour } from "../wants-colour.ts";
import { createComplaints } from "./create-complaints.ts";
import { listInputFiles } from "./input-files.ts";
import { runValidation } from "./run-validation.ts";
import { type Wording, worded } from "./worded.ts";

/** What `send-standards validate` was asked to do. */
export interface ValidateFilesOptions {
  /** Files, folders and `-`, as they were typed. */
  readonly paths: readonly string[];
  /** "ehc-plan" or "ehc-plan@1.0". */
  readonly standard: string | undefined;
  readonly output: string | undefined;
  /** File of notes that explain findings. */
  readonly notes: string | undefined;
  /** File for the notes that there are, and for those that are to be written. */
  readonly writeNotes: string | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly format: FormatName;
  readonly failOn: Severity | "never";
  readonly showValues: boolean;
  readonly maxFindings: number;
  /** Whom the report speaks to. */
  readonly wording: Wording;
  /** Whether records are compared with each other, too. */
  readonly withSets: boolean;
}

const widest = 100;
const narrowest = 60;

/** Throws where the new file of notes would take the place of something else. @throws {UsageError} */
const refuseNotesTarget = async ({ writeNotes, notes, output }: ValidateFilesOptions): Promise<void> => {
  if (writeNotes === undefined) return;
  if (output !== undefined && resolve(output) === resolve(writeNotes)) {
    throw new UsageError(`--output and --write-notes both name ${printable(output)}`);
  }
  await (await import("../notes/refuse-to-replace.ts")).refuseToReplace(writeNotes, notes);
};

/**
 * Validates files and writes the report, and a file of notes where one was asked for.
 *
 * @throws {UsageError} where the standard is not known, a folder is empty, the notes are none, or what is to be written
 * would take the place of something that is read.
 * @throws {FileError} where the notes cannot be read, or the report or the new notes cannot be written.
 */
export const validateFiles = async (options: ValidateFilesOptions, io: Io): Promise<ExitCode> => {
  const { writeNotes } = options;
  const entry = options.standard === undefined ? undefined : await standardFrom(options.standard);
  const listed = listInputFiles(options.paths);
  const notes =
    options.notes === undefined
      ? undefined
      : await (await import("../notes/open-notes.ts")).openNotes(options.notes, listed, options.asOf);
  const inputs = notes?.inputs ?? listed;
  if (options.output !== undefined) {
    const { refuseInputAsOutput } = await import("./refuse-input-as-output.ts");
    await refuseInputAsOutput(options.output, [
      ...inputs.files,
      ...(options.notes === undefined ? [] : [options.notes]),
    ]);
  }
  await refuseNotesTarget(options);
  const format = await loadFormatter(options.format);
  const showValue = options.showValues ? (await import("../show-values/show-value.ts")).showValue : undefined;
  const complaints = createComplaints(io);

  const validateInto = async (out: Output, notesOut: Output | undefined): Promise<ExitCode> => {
    const { view, shown, outcomes, exitCode } = await runValidation(
      {
        inputs,
        entry,
        asOf: options.asOf,
        failOn: options.failOn,
        showValue,
        ...(options.withSets ? {} : { mostFacts: 0 }),
        notes: notes?.book,
        onUnjudged: complaints.add,
        ...(options.format !== "ndjson"
          ? {}
          : {
              onFindings: async (findings) => {
                await out.write(formatFindingLines(findings));
                // New notes are about everything, whoever reads the report.
                return !out.isClosed || notesOut !== undefined;
              },
            }),
      },
      io,
    );
    complaints.finish();
    const originals = new Map(view.report.findings.map((one) => [worded(one, options.wording), one]));
    const spoken = { ...view, report: { ...view.report, findings: [...originals.keys()] } };
    const chunks = format(spoken, {
      colour: wantsColour(out, io.env),
      width: Math.min(Math.max(out.columns ?? widest, narrowest), widest),
      maxFindings: options.maxFindings,
      folder: process.cwd(),
      shownValue: (finding) => shown.get(originals.get(finding) ?? finding),
    });
    await writeChunks(out, chunks);
    if (writeNotes !== undefined && notesOut !== undefined) {
      const isNamed = inputs.files.length + inputs.unreadable.length > 1;
      const source = { findings: view.report.findings, notes: notes?.notes ?? [], outcomes, isNamed };
      // Somebody may have made the file while the records were read.
      await refuseNotesTarget(options);
      await (await import("../notes/write-notes.ts")).writeNotes(notesOut, writeNotes, source, io);
    }
    return exitCode;
  };

  return await withOutput(options.output, io.out, (out) =>
    writeNotes === undefined
      ? validateInto(out, undefined)
      : withOutput(writeNotes, io.out, (notesOut) => validateInto(out, notesOut)),
  );
};
