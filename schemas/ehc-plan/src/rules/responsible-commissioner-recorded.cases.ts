import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

const bodies = (value: readonly object[]) => ({ op: "add", path: "/responsibleCommissioners", value }) as const;

/** Boundary cases of `responsibleCommissionerRecorded`. */
export const responsibleCommissionerRecordedCases: RuleCases = {
  rule: "ehc-plan/responsible-commissioner-recorded",
  pass: [
    { name: "a code only", patch: [bodies([{ odsCode: "Z9B2Z" }])] },
    { name: "a name only, not an integrated care board", patch: [bodies([{ name: "NHS England" }])] },
    { name: "a draft without", patch: [...asDraft, { op: "remove", path: "/responsibleCommissioners" }] },
  ],
  fail: [
    { name: "an empty list", patch: [bodies([])], hits: ["/responsibleCommissioners"] },
    {
      name: "no list",
      patch: [{ op: "remove", path: "/responsibleCommissioners" }],
      hits: ["/responsibleCommissioners"],
    },
    {
      name: "days of a body that is not named",
      patch: [bodies([{ from: "2026-07-10" }])],
      hits: ["/responsibleCommissioners"],
    },
  ],
};
