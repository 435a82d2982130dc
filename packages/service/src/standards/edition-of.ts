import type { CodeList } from "@send-standards/core";

/**
 * Returns the edition of a code list as addresses have it: its version, with a hyphen for whatever could be misread in an
 * address. "2026-09-01" stays as it is; "SI 2014/1530" becomes "SI-2014-1530".
 */
export const editionOf = ({ version }: Pick<CodeList, "version">): string =>
  version.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
