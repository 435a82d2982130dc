import { displayFile } from "./unjudged.ts";

/** A place, as far as it is known. */
interface Place {
  readonly file?: string | undefined;
  readonly record?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Returns where a finding is, for people: "plans.ndjson, record 3, line 214, column 9"; empty where nothing says it. */
export const placeOf = ({ file, record, line, column }: Place): string =>
  [
    ...(file === undefined ? [] : [displayFile(file)]),
    ...(record === undefined ? [] : [`record ${record}`]),
    ...(line === undefined ? [] : [`line ${line}, column ${column ?? 1}`]),
  ].join(", ");
