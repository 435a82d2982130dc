import { groupOf } from "./fact-lines.ts";

/** The lines of one key. */
export interface LineGroup {
  /** What they begin with; see `groupOf`. */
  readonly group: string;
  /** Two or more; `undefined` where there are more than may be kept. */
  readonly lines: readonly string[] | undefined;
}

/**
 * Returns the groups of two lines and more among sorted lines.
 *
 * @param most most lines of a group; of a larger one none is kept.
 */
export const groupsOf = async function* (
  batches: AsyncIterable<readonly string[]>,
  most: number,
): AsyncGenerator<LineGroup, void, undefined> {
  let group = "";
  let lines: string[] | undefined = [];
  const isGroup = (): boolean => lines === undefined || lines.length > 1;
  for await (const batch of batches) {
    for (const line of batch) {
      if (group !== "" && line.startsWith(group)) {
        lines?.push(line);
        if (lines !== undefined && lines.length > most) lines = undefined;
        continue;
      }
      if (isGroup()) yield { group, lines };
      group = groupOf(line);
      lines = [line];
    }
  }
  if (isGroup()) yield { group, lines };
};
