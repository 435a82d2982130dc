import type { CodeList, Pointer, Standard } from "@send-standards/core";
import { nodeAt } from "@send-standards/validator";

/** Returns the list of the standard that the code at a place of the record is taken from, if it is one. */
export const codeListAt = async (
  record: unknown,
  pointer: Pointer,
  standard: Standard,
): Promise<CodeList | undefined> => {
  const { outline } = await standard.loadStructure();
  const id = nodeAt(record, pointer, outline)?.codeList;
  return standard.codeLists.find((list) => list.id === id);
};
