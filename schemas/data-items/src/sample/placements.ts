import {
  expectedNcYear,
  ncYearActual,
  placementEndReason,
  type SettingTypeCode,
  sen2Residential,
  sen2SenSetting,
  sen2WorkBasedLearning,
  settingType,
  unitType,
} from "@send-standards/common";
import type { PlacementEpisode } from "../types.ts";
import type { Scene } from "./scene.ts";

/** A phase of education: when it starts and ends in school years after reception, and where it can be. */
interface Phase {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly types: readonly SettingTypeCode[];
}

const phases: readonly Phase[] = [
  {
    from: -2,
    to: 0,
    name: "Example Nursery School",
    types: ["maintainedNursery", "earlyYearsProvider", "childminder"],
  },
  {
    from: 0,
    to: 7,
    name: "Example Primary School",
    types: ["maintainedMainstream", "academyMainstream", "maintainedSpecial", "ehe", "independentMainstream"],
  },
  {
    from: 7,
    to: 12,
    name: "Example Secondary School",
    types: [
      ...(["academyMainstream", "academySpecial", "nonMaintainedSpecial", "section41Independent"] as const),
      ...(["independentSpecialNonSection41", "pupilReferralUnit", "alternativeProvisionAcademy"] as const),
      ...(["secureSetting", "eotas", "otherParental", "other"] as const),
    ],
  },
  { from: 12, to: 15, name: "Example College", types: ["feInstitution", "academy16To19", "section41SpecialPost16"] },
  { from: 15, to: 21, name: "Example Adult College", types: ["feInstitution", "neet", "section41SpecialPost16"] },
];

const withoutUrn: ReadonlySet<SettingTypeCode> = new Set([
  ...settingType.codes
    .map(({ code }) => code)
    .filter((code) => /^(ehe|eotas|otherParental|neet|childminder)$/.test(code)),
]);

const makePlacement = (scene: Scene, phase: Phase, number: number): PlacementEpisode => {
  const { random, turn, asOf, receptionYear, dateOfBirth, supplied } = scene;
  const from = `${receptionYear + phase.from}-09-04`;
  const last = `${receptionYear + phase.to}-07-21`;
  const over = last < asOf;
  const type = turn(phase.types, number);
  const year = expectedNcYear(dateOfBirth, over ? last : asOf);
  const current = !over;
  return {
    id: `placement-${number}`,
    setting: withoutUrn.has(type)
      ? { name: "Example arrangement", type }
      : {
          name: phase.name,
          type,
          urn: `99990${number}`,
          ...random.maybe(30, { ukprn: `1099990${number}` }),
          ...random.maybe(30, { laEstab: "202/9999" }),
          ...random.maybe(20, {
            address: { lines: ["1 Example Lane"], town: "Exampleton", postcode: "ZZ99 3VZ" },
            contact: { telephones: ["01632 960004"], website: "https://setting.example.org" },
          }),
        },
    pattern: current && random.chance(20) ? "dualMain" : "fullTime",
    ncYear: random.chance(4) ? turn(ncYearActual.codes).code : (year ?? "X"),
    from,
    ...(over ? { to: last, endReason: turn(placementEndReason.codes, number).code } : {}),
    ...random.maybe(20, { unit: turn(unitType.codes).code }),
    ...(withoutUrn.has(type) ? { sen2Setting: turn(sen2SenSetting.codes).code } : {}),
    ...random.maybe(20, { residential: turn(sen2Residential.codes).code }),
    ...(phase.from >= 12 ? { workBasedLearning: turn(sen2WorkBasedLearning.codes).code } : {}),
    recorded: supplied("school", over ? last : from),
  };
};

/** Returns the placements of the made-up child or young person, the latest first: `placement-1` is the current one. */
export const makePlacements = (scene: Scene): PlacementEpisode[] => {
  const { random, ago, receptionYear, supplied } = scene;
  const reached = phases.filter(({ from }) => `${receptionYear + from}-09-04` < ago(14)).reverse();
  const placements = reached.map((phase, at) => makePlacement(scene, phase, at + 1));
  if (placements[0]?.pattern !== "dualMain") return placements;
  const beside: PlacementEpisode = {
    id: "placement-9",
    setting: { name: "Example Hospital School", type: "hospitalSchool", urn: "999909" },
    pattern: random.pick(["dualSubsidiary", "partTime"]),
    from: ago(14),
    recorded: supplied("school", ago(14)),
  };
  return [...placements, beside];
};
