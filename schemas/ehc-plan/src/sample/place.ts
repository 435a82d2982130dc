import type {
  Sen2ResidentialCode,
  Sen2WorkBasedLearningCode,
  SettingTypeCode,
  UnitTypeCode,
} from "@send-standards/common";
import type { SettingKind } from "./profile.ts";
import type { Scene } from "./scene.ts";
import { settingTypeFor } from "./settings.ts";

/** Where a plan leads: the kind of placement that its sections F and I agree on. */
export interface Place {
  readonly kind: SettingKind;
  readonly type: SettingTypeCode;
  /** Education that the authority arranges otherwise than at school: all of it, or part of it. */
  readonly otherwise?: "wholly" | "partly";
  /** true where section I gives the type of setting only. */
  readonly typeOnly: boolean;
  readonly unit?: UnitTypeCode;
  readonly residential?: Sen2ResidentialCode;
  readonly workBased?: Sen2WorkBasedLearningCode;
  /** true where the plan names two settings. */
  readonly dual: boolean;
}

/** What the place depends on. */
export type PlaceScene = Pick<Scene, "random" | "profileId" | "profile" | "stage" | "age" | "state" | "days">;

const otherwiseChance = ({ profileId, stage }: PlaceScene): number => {
  if (stage === "early") return 0;
  if (profileId === "schoolAvoidance") return 40;
  return profileId === "autism" || profileId === "earlyTrauma" ? 16 : 4;
};

const workBasedFor = ({ random, stage, age }: PlaceScene, type: SettingTypeCode): Pick<Place, "workBased"> => {
  if (stage !== "adult" || age < 17 || type !== "feInstitution" || !random.chance(35)) return {};
  return { workBased: random.chance(70) ? "S" : "A" };
};

const residentialTypes: ReadonlySet<SettingTypeCode> = new Set([
  "nonMaintainedSpecial",
  "section41Independent",
  "independentSpecialNonSection41",
  "section41SpecialPost16",
]);

/** Where somebody is whose plan lapses: at a college up to the end of July, elsewhere up to the end of the course. */
const lastPlace = (inCollege: boolean): Place =>
  inCollege
    ? { kind: "mainstream", type: "feInstitution", typeOnly: false, dual: false }
    : { kind: "independent", type: "section41SpecialPost16", typeOnly: false, dual: false };

/** Returns where the plan leads. */
export const choosePlace = (scene: PlaceScene): Place => {
  const { random, profile, state, days } = scene;
  if (state === "lapsedAtAgeLimit") return lastPlace(days.end?.endsWith("-07-31") === true);
  const kind = random.pick(profile.settings);
  const type = settingTypeFor(scene, kind);
  const otherwise = random.chance(otherwiseChance(scene))
    ? (["wholly", "partly"] as const)[random.int(0, 1)]
    : undefined;
  const dual = otherwise === undefined && kind !== "unit" && scene.stage !== "early" && random.chance(8);
  const plain = otherwise === undefined && !dual;
  return {
    kind,
    type,
    dual,
    typeOnly: plain && state !== "kept" && random.chance(9),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(kind === "unit" ? { unit: random.pick(["senUnit", "resourcedProvision", "inclusionBase"] as const) } : {}),
    ...(plain && residentialTypes.has(type) && random.chance(50)
      ? { residential: random.pick(["A", "A", "B"] as const) }
      : {}),
    ...(plain ? workBasedFor(scene, type) : {}),
  };
};
