import { bankHolidays, codeLists } from "@send-standards/common";
import { codeListFiles } from "./version-files.ts";

/** Returns what `versions/next` of the shared definitions holds: every code list, and the bank holidays. */
export const commonFiles = (): Map<string, string> =>
  new Map([...codeLists.flatMap(codeListFiles), ["bank-holidays.json", `${JSON.stringify(bankHolidays, null, 2)}\n`]]);
