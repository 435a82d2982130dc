import { standards } from "@send-standards/catalogue";
import type { AnswerTask } from "../answer/answer-task.ts";
import type { AnswerBody } from "../answer/create-answer.ts";

/**
 * Loads all that judging takes, by judging a sound record and a faulty one against every version that there is.
 *
 * @throws {Error} where a version cannot judge them.
 */
export const warmUp = async (answer: AnswerBody): Promise<void> => {
  const encoder = new TextEncoder();
  for (const { id, version, loadCases } of standards) {
    const { base, baseAsOf } = await loadCases();
    const hasErrors = async (record: object, choice: Pick<AnswerTask, "standard" | "role">): Promise<boolean> => {
      const bytes = encoder.encode(JSON.stringify(record));
      const judged = await answer({ bytes, ...choice, asOf: baseAsOf, failOn: "error", format: "json" });
      if (judged.kind === "problem") throw new Error(`${id} ${version} cannot judge a record: ${judged.problem}`);
      return judged.counts.error > 0;
    };
    const standard = { id, version };
    // Named by the address, and stated by the record.
    for (const choice of [{ standard }, { standard, role: "receiver" as const }, {}]) {
      if (await hasErrors(base, choice)) throw new Error(`${id} ${version} finds errors in a sound record`);
    }
    for (const role of ["producer", "receiver"] as const) {
      if (!(await hasErrors({}, { standard, role })))
        throw new Error(`${id} ${version} finds no error in a faulty record`);
    }
  }
};
