import type { Finding, Standard } from "@send-standards/core";
import type { ReadInput } from "@send-standards/validator";

/** Returns what a finding is about, for eyes that asked for it; `undefined` where there is nothing to see. */
export type ShowValue = (
  finding: Finding,
  input: Pick<ReadInput, "value" | "text">,
  standard: Standard,
) => Promise<string | undefined>;
