import { addDays, type NamingBasisCode, type SettingTypeCode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Placement, SectionI } from "../types.ts";
import { type AdviceRegister, adviceIdOf } from "./advice-register.ts";
import { financialYearOf } from "./financial-year.ts";
import type { Scene } from "./scene.ts";
import { settingRequests } from "./setting-requests.ts";
import { makeSetting, settingTypeFor } from "./settings.ts";
import { type Stage, stageOfYear } from "./stage.ts";

const basisOf = ({ random, days }: Scene, asked: boolean, type: SettingTypeCode): NamingBasisCode => {
  if (days.route === "tribunalOrder") return "tribunalOrder";
  if (days.route === "mediation") return "mediationAgreement";
  if (asked) return "section39Request";
  const mainstream = type === "maintainedMainstream" || type === "academyMainstream";
  return mainstream && random.chance(50) ? "section33Mainstream" : "section40";
};

const named = (scene: Scene, asked: boolean): Placement => {
  const { place, setting, days, random, stage } = scene;
  const other: SettingTypeCode = stage === "adult" ? "feInstitution" : "maintainedMainstream";
  return {
    mode: "namedSetting",
    setting,
    startDate: addDays(days.made, random.int(0, 40)),
    namingBasis: basisOf(scene, asked, place.type),
    ...(place.unit === undefined ? {} : { unit: place.unit }),
    ...(place.residential === undefined ? {} : { residential: place.residential }),
    ...(place.workBased === undefined ? {} : { workBased: place.workBased }),
    pattern: place.dual ? "dualMain" : stage === "early" || place.otherwise === "partly" ? "partTime" : "fullTime",
    ...(place.dual ? { second: makeSetting(scene, other) } : {}),
  };
};

/** Returns section I of a plan that gives a type only, with where the child or young person goes if that is known. */
const typeOnly = (scene: Scene): SectionI => {
  const { random, place, days, words } = scene;
  const parental = scene.stage !== "early" && random.chance(35);
  const from = addDays(days.made, random.int(0, 20));
  return {
    placement: {
      mode: "typeOnly",
      settingType: place.type,
      startDate: addDays(days.made, random.int(0, 40)),
      namingBasis: parental ? "parentalArrangement" : basisOf(scene, false, place.type),
      ...random.maybe(60, { description: "a setting of this type; the parents or the young person choose which" }),
    },
    ...(parental
      ? {
          attending: {
            setting: makeSetting(scene, random.pick(["ehe", "otherParental"] as const)),
            from,
            reason: fill("{name}'s family has made arrangements of its own.", words),
          },
        }
      : random.maybe(50, {
          attending: {
            setting: makeSetting(scene, place.type),
            from,
            reason: "A place was found after the plan was issued.",
          },
        })),
  };
};

const nowhere = (scene: Scene, register: AdviceRegister): SectionI => {
  const { random, days, words } = scene;
  const why = fill(
    "Education in any school or post-16 institution would be inappropriate for {name} at present (section 61).",
    words,
  );
  if (random.chance(50)) return { nil: { reason: why, adviceRef: adviceIdOf(register, "psychology") } };
  const ordered = days.route === "tribunalOrder";
  return {
    placement: {
      mode: "noSetting",
      startDate: addDays(days.made, 1),
      namingBasis: ordered ? "tribunalOrder" : "section61",
      decision: ordered ? `Order of the First-tier Tribunal: ${why}` : `Decision of the authority: ${why}`,
    },
  };
};

const pounds = (scene: Scene, from: number, to: number): number => scene.random.int(from, to) * 10_000;

const fees = (scene: Scene): Pick<SectionI, "fees"> => {
  const { kind, residential, dual } = scene.place;
  if (kind !== "independent" || dual) return {};
  const parts = {
    educationPence: pounds(scene, 280, 520),
    therapyPence: pounds(scene, 40, 120),
    carePence: pounds(scene, 20, 90),
    boardingPence: residential === undefined ? 0 : pounds(scene, 300, 900),
    transportPence: pounds(scene, 0, 60),
  };
  const annualPence = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { fees: { annualPence, ...parts, financialYear: financialYearOf(scene.days.made) } };
};

const nextPlacement = (scene: Scene): Pick<SectionI, "nextPlacement"> => {
  const { random, days, yearNumber, age, place: now } = scene;
  if (days.nextPhase === undefined) return {};
  const stage: Stage = stageOfYear(Math.max(yearNumber, -1) + 1);
  const type = settingTypeFor({ random, stage, age: age + 1 }, now.kind);
  const byType = random.chance(25);
  return {
    nextPlacement: {
      placement: byType
        ? { mode: "typeOnly", settingType: type, startDate: days.nextPhase, namingBasis: "section40" }
        : {
            mode: "namedSetting",
            setting: makeSetting(scene, type),
            startDate: days.nextPhase,
            namingBasis: random.pick(["section39Request", "section40"] as const),
            pattern: "fullTime",
          },
      from: days.nextPhase,
    },
  };
};

const elsewhere = (scene: Scene): Pick<SectionI, "attending"> => {
  const { random, days, stage, state } = scene;
  if (stage === "early" || state === "kept" || days.end !== undefined || !random.chance(6)) return {};
  return {
    attending: {
      setting: makeSetting(
        scene,
        random.pick(
          stage === "adult"
            ? (["neet", "other"] as const)
            : (["hospitalSchool", "alternativeProvisionAcademy", "pupilReferralUnit", "other"] as const),
        ),
      ),
      from: addDays(days.made, random.int(1, 20)),
      reason: "For a time, because of ill health or a move of house; the place at the setting named is kept.",
    },
  };
};

/** Returns section I: in a draft without name and type; else the setting, the type, or why there is neither. */
export const makeSectionI = (scene: Scene, register: AdviceRegister): SectionI => {
  const extra = scene.random.maybe(4, { extensions: { "org.example.casework": { admissionsNumber: 999 } } });
  if (scene.state === "draft" || scene.state === "notIssued") return { ...settingRequests(scene, undefined), ...extra };
  if (scene.place.otherwise === "wholly") return { ...nowhere(scene, register), ...nextPlacement(scene), ...extra };
  if (scene.place.typeOnly) return { ...typeOnly(scene), ...nextPlacement(scene), ...extra };
  const asked = settingRequests(scene, scene.setting);
  const wasAsked = asked.requests?.some(({ setting }) => setting === scene.setting) === true;
  return {
    placement: named(scene, wasAsked),
    ...nextPlacement(scene),
    ...elsewhere(scene),
    ...asked,
    ...fees(scene),
    ...extra,
  };
};
