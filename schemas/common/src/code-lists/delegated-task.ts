import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A clinical task that a health professional has delegated to staff who are not registered. */
export const delegatedTask = {
  id: "delegated-task",
  title: "Delegated clinical task",
  mode: "extensible",
  fallback: "Show the code as sent, and treat the task as clinical: training and competency are to be recorded.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "tracheostomy", label: "Tracheostomy care", definition: "Care of an opening in the windpipe." },
    {
      code: "gastrostomy",
      label: "Gastrostomy care",
      definition: "Feeding or medicine through a tube into the stomach.",
    },
    { code: "suction", label: "Suction", definition: "Clearing an airway." },
    { code: "catheter", label: "Catheter care", definition: "Emptying the bladder through a tube." },
    { code: "bloodGlucose", label: "Blood glucose", definition: "Testing, and acting on the result." },
    { code: "oxygen", label: "Oxygen", definition: "Giving oxygen." },
    {
      code: "rescueMedication",
      label: "Rescue medication",
      definition: "Medicine given in an emergency, as in a seizure or an allergic reaction.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `delegated-task`. */
export type DelegatedTaskCode = CodeOf<typeof delegatedTask>;
