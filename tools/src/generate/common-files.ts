import { bankHolidays, codeLists, instruments } from "@send-standards/common";
import { codeListFiles } from "./version-files.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Returns what `versions/next` of the shared definitions holds: every code list, the bank holidays, and the instruments that are cited. */
export const commonFiles = (): Map<string, string> =>
  new Map([
    ...codeLists.flatMap(codeListFiles),
    ["bank-holidays.json", json(bankHolidays)],
    ["sources.json", json(instruments)],
  ]);
