import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A specialist base within a mainstream setting. It is part of the setting, not an institution of its own. */
export const unitType = {
  id: "unit-type",
  title: "Type of specialist base",
  mode: "extensible",
  fallback: "Show the code as sent and treat the place as one in a specialist base of another kind.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "senUnit",
      label: "SEN unit",
      definition: "Place where pupils are taught mainly in separate classes of the school.",
    },
    {
      code: "resourcedProvision",
      label: "Resourced provision",
      definition: "Place with specialist support for pupils who are taught mainly in mainstream classes.",
    },
    {
      code: "inclusionBase",
      label: "Inclusion base",
      definition: "Any other base that a mainstream setting keeps for pupils who need it.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `unit-type`. */
export type UnitTypeCode = CodeOf<typeof unitType>;
