import { readPiece } from "../shard/read-piece.ts";
import type { PieceResult } from "../shard/shard-result.ts";
import type { TaskPiece } from "../shard/shard-task.ts";
import { ObjectProblem, type ObjectReader } from "../source/object-reader.ts";

/**
 * Counts the records and lines of a piece of lines without judging any, so that what comes after it in its object has the right
 * numbers. Of another object, or of one that cannot be read, it returns nothing counted.
 */
export const countPiece = async (
  piece: TaskPiece,
  reader: ObjectReader,
): Promise<Pick<PieceResult, "records" | "lines">> => {
  let records = 0;
  let lines = 0;
  const visitor = {
    record: (): undefined => {
      records += 1;
    },
    finding: (): undefined => undefined,
    line: (): void => {
      lines += 1;
    },
  };
  try {
    if (piece.object.form === "lines") await readPiece(piece, visitor, reader);
  } catch (error) {
    if (!(error instanceof ObjectProblem)) throw error;
  }
  return { records, lines };
};
