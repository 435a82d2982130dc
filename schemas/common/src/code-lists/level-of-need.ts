import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How much support a need calls for, as local matrices of needs grade it. */
export const levelOfNeed = {
  id: "level-of-need",
  title: "Level of need",
  mode: "extensible",
  fallback: "Show the code as sent and treat the level as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "universal", label: "Universal", definition: "Met by what every setting ordinarily makes available." },
    {
      code: "senSupport",
      label: "SEN Support",
      definition: "Met by provision that is additional to or different from that of peers.",
    },
    { code: "targeted", label: "Targeted", definition: "Met by SEN Support with planned, time-limited intervention." },
    { code: "enhanced", label: "Enhanced", definition: "Met by more intensive provision, with specialists involved." },
    { code: "specialist", label: "Specialist", definition: "Met by specialist provision most of the time." },
  ] as const,
} satisfies CodeList;

/** A code of the list `level-of-need`. */
export type LevelOfNeedCode = CodeOf<typeof levelOfNeed>;
