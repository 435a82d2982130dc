import type { RecordText } from "@send-standards/validator";
import type { Judge, Outcome, TakeGround } from "../judge/create-judge.ts";
import type { FactCollector } from "../sets/collect-facts.ts";
import { digestOf } from "../since/digest-of.ts";
import type { Recall, Recalled } from "../since/recall.ts";
import { verdictLine } from "../since/verdict-line.ts";
import { ObjectProblem, type ObjectReader } from "../source/object-reader.ts";
import type { Tally } from "./create-tally.ts";
import { findingLine } from "./finding-line.ts";
import { type PieceVisitor, readPiece } from "./read-piece.ts";
import type { PieceResult } from "./shard-result.ts";
import type { TaskPiece } from "./shard-task.ts";
import type { TextSink } from "./text-sink.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** What one shard is judged with, and what it is added up in. */
export interface ShardState {
  readonly judge: Judge;
  readonly takeGround: TakeGround;
  readonly reader: ObjectReader;
  readonly tally: Tally;
  readonly findings: TextSink;
  /** Where records are compared with others. */
  readonly facts: FactCollector | undefined;
  /** Where verdicts are remembered. */
  readonly verdicts: TextSink | undefined;
  /** Where there is an earlier report. */
  readonly recall: Recall | undefined;
}

type Waits = undefined | Promise<void>;

const both = (one: Waits, other: Waits): Waits =>
  one === undefined ? other : other === undefined ? one : Promise.all([one, other]).then(() => undefined);

/** After how many records the facts of them are looked after. */
const relieveEvery = 1000;

/** Returns what takes the records of one piece. */
const createVisitor = (
  { object }: TaskPiece,
  piece: number,
  { judge, takeGround, tally, findings, facts, verdicts, recall }: ShardState,
): { readonly visitor: PieceVisitor; readonly result: () => PieceResult } => {
  let records = 0;
  let lines = 0;
  const file = object.name;

  const add = (verdict: Verdict, line: number, record: number | undefined, isUnchanged: boolean): Waits => {
    tally.addRecord(verdict, { piece, record, line: line - 1, isUnchanged });
    let waits: Waits;
    for (const finding of verdict.findings) waits = findings.push(findingLine(finding, { piece, record, file }));
    return facts !== undefined && records % relieveEvery === 0 ? both(waits, facts.relieve()) : waits;
  };
  const takeFacts = (record: RecordText, number: number | undefined) => {
    if (facts === undefined) return undefined;
    const place = {
      piece,
      ...(number === undefined ? {} : { record: number }),
      line: record.line,
      column: record.column,
    };
    return (ground: Parameters<FactCollector["add"]>[0]): void => facts.add(ground, place);
  };
  const judgeAnew = (record: RecordText, number: number | undefined, digest: Buffer | undefined): Waits => {
    const finish = (outcome: Outcome): Waits => {
      const verdict = verdictOf(outcome);
      const { own, standard } = outcome;
      const waits = add(verdict, record.line, number, false);
      if (digest === undefined || own === undefined || standard === undefined) return waits;
      return both(waits, verdicts?.push(verdictLine(digest, standard, verdict, own.findings)));
    };
    const outcome = judge(record, takeFacts(record, number));
    return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
  };
  const takeOver = (record: RecordText, number: number | undefined, digest: Buffer, recalled: Recalled): Waits => {
    const { verdict, standard, stored } = recalled;
    const finish = (): Waits => {
      const waits = add(verdict, record.line, number, true);
      return both(waits, verdicts?.push(verdictLine(digest, standard, verdict, stored.findings)));
    };
    const onGround = takeFacts(record, number);
    return onGround === undefined ? finish() : takeGround(record, onGround).then(finish);
  };

  return {
    visitor: {
      record: (record, number) => {
        records += 1;
        // What is wrong with the file as well is judged where it stands.
        const isAlone = record.problem === undefined && record.tooLarge !== true;
        const digest = verdicts !== undefined && isAlone ? digestOf(record.bytes) : undefined;
        const known = digest === undefined ? undefined : recall?.(digest, record);
        if (digest === undefined || known === undefined) return judgeAnew(record, number, digest);
        return known instanceof Promise
          ? known.then((recalled) => takeOver(record, number, digest, recalled))
          : takeOver(record, number, digest, known);
      },
      finding: (finding, number) => {
        tally.addFinding(finding);
        return findings.push(findingLine(finding, { piece, record: number, file }));
      },
      line: () => {
        lines += 1;
      },
    },
    result: () => ({ records, lines }),
  };
};

/** Judges one piece to its end, or as far as it can be read. @param number of the piece in its shard. */
export const judgePiece = async (piece: TaskPiece, number: number, state: ShardState): Promise<PieceResult> => {
  const { visitor, result } = createVisitor(piece, number, state);
  try {
    await readPiece(piece, visitor, state.reader);
    return result();
  } catch (error) {
    if (!(error instanceof ObjectProblem)) throw error;
    return { ...result(), problem: { kind: error.kind, text: error.message } };
  }
};
