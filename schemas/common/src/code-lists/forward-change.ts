import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A change in the person's life that the plan prepares for. */
export const forwardChange = {
  id: "forward-change",
  title: "Change ahead",
  mode: "extensible",
  fallback: "Show the code as sent and treat it as a change of another kind.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "phaseTransfer", label: "Phase transfer", definition: "A move to the next phase of education." },
    {
      code: "adultHealth",
      label: "Adult health services",
      definition: "A move from paediatric to adult health services.",
    },
    { code: "adultCare", label: "Adult social care", definition: "A move from children's to adult social care." },
    { code: "leaveEducation", label: "Leaving education", definition: "The end of formal education or training." },
    { code: "moveHome", label: "Moving home", definition: "A move to another home, with or without the family." },
  ] as const,
} satisfies CodeList;

/** A code of the list `forward-change`. */
export type ForwardChangeCode = CodeOf<typeof forwardChange>;
