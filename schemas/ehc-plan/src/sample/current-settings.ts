import { addDays, addMonths, ageOn, type SettingTypeCode } from "@send-standards/common";
import type { Child } from "../types.ts";
import type { Scene } from "./scene.ts";
import { makeSetting } from "./settings.ts";

type CurrentSettings = NonNullable<Child["currentSettings"]>;

const earlier: { readonly [Key in Scene["stage"]]: readonly SettingTypeCode[] } = {
  early: ["childminder", "earlyYearsProvider"],
  primary: ["maintainedMainstream", "academyMainstream", "ehe"],
  secondary: ["maintainedMainstream", "pupilReferralUnit", "alternativeProvisionAcademy", "ehe", "hospitalSchool"],
  adult: ["academyMainstream", "feInstitution", "neet", "ehe", "other"],
};

/** Returns where the child or young person is and was educated, the present main setting first. */
export const currentSettings = (scene: Scene): CurrentSettings => {
  const { random, stage, days, place, setting, settingSince: start, state } = scene;
  const past = {
    setting: makeSetting(scene, random.pick(ageOn(scene.dateOfBirth, start) < 5 ? earlier.early : earlier[stage])),
    from: addMonths(start, -8),
    to: addDays(start, -10),
  };
  const before = past.from > scene.dateOfBirth && random.chance(30) ? [past] : [];
  if (state === "kept") {
    return [
      { setting: makeSetting(scene, "secureSetting"), from: addDays(days.made, 20), pattern: "fullTime" },
      { setting, from: start, to: addDays(days.made, 19) },
    ];
  }
  if (place.dual) {
    return [
      { setting, from: start, pattern: "dualMain" },
      {
        setting: makeSetting(scene, stage === "adult" ? "feInstitution" : "maintainedMainstream"),
        from: start,
        pattern: "dualSubsidiary",
      },
      ...before,
    ];
  }
  const partTime = stage === "early" || place.otherwise === "partly";
  return [{ setting, from: start, pattern: partTime ? "partTime" : "fullTime" }, ...before];
};
