import { listOf } from "./list-of.ts";

/** Returns standards and their versions in one line: "ehc-plan 1.0.0 and needs-assessment 1.0.0". */
export const nameStandards = (standards: readonly { readonly id: string; readonly version: string }[]): string =>
  listOf(standards.map(({ id, version }) => `${id} ${version}`));
