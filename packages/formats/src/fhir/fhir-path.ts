import { type Pointer, parsePointer } from "@send-standards/core";

/** Words that FHIRPath keeps for itself. */
const reserved: ReadonlySet<string> = new Set([
  ...["and", "or", "xor", "implies", "div", "mod", "true", "false"],
  ...["year", "month", "week", "day", "hour", "minute", "second", "millisecond"],
  ...["years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds"],
]);

const isIndex = (token: string): boolean => /^(0|[1-9][0-9]*)$/.test(token);

const isName = (token: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(token) && !reserved.has(token);

/**
 * Returns a place as FHIRPath from the record on: "sections.B.needs[2]". Nothing where the simple paths that an issue may have
 * do not say it: the record as a whole, a list in a list, or a name that is none in FHIRPath.
 *
 * Source: FHIR R4, OperationOutcome.issue.expression; FHIRPath, the grammar of identifiers.
 */
export const fhirPath = (pointer: Pointer): string | undefined => {
  let path = "";
  for (const token of parsePointer(pointer)) {
    if (isName(token)) path += path === "" ? token : `.${token}`;
    else if (isIndex(token) && path !== "" && !path.endsWith("]")) path += `[${token}]`;
    else return undefined;
  }
  return path === "" ? undefined : path;
};
