import { addDays } from "@send-standards/common";
import type { Child } from "../types.ts";
import { makeProfessional } from "./professionals.ts";
import type { Scene } from "./scene.ts";

/** Returns whether the child is looked after, and by whom and under which order if so. */
export const lookedAfter = (scene: Scene): NonNullable<Child["lookedAfter"]> => {
  const { random, authority, days, profileId } = scene;
  if (!scene.lookedAfter) {
    return { isLookedAfter: false, everLookedAfter: profileId === "earlyTrauma" || random.chance(3) };
  }
  return {
    isLookedAfter: true,
    everLookedAfter: true,
    legalStatus:
      scene.state === "kept"
        ? "youthJustice"
        : random.pick([
            "fullCareOrder",
            "fullCareOrder",
            "interimCareOrder",
            "section20",
            "placementOrder",
            "careOrder",
            "shortBreaks",
            "other",
          ] as const),
    responsibleAuthority: random.chance(75) ? authority.code : random.pick(["330", "352", "383", "886"]),
    socialWorker: makeProfessional(random, "social worker", "Example Children in Care Team", [
      "Social Work England",
      "SW999",
    ]),
    virtualSchoolHead: makeProfessional(random, "virtual school head", "Example Virtual School"),
    personalEducationPlanDate: addDays(days.made, -random.int(15, 120)),
  };
};
