import { addDays, type Setting, type SettingTypeCode, type UnsuitabilityGroundCode } from "@send-standards/common";
import type { SectionI } from "../types.ts";
import type { Scene } from "./scene.ts";
import { makeSetting, settingTypeFor } from "./settings.ts";

type SettingRequests = Pick<SectionI, "requests" | "consultations">;

/** Types of setting that a family may ask for as of right. */
const askable: ReadonlySet<SettingTypeCode> = new Set([
  "maintainedMainstream",
  "academyMainstream",
  "maintainedNursery",
  "maintainedSpecial",
  "academySpecial",
  "nonMaintainedSpecial",
  "section41Independent",
  "section41SpecialPost16",
  "feInstitution",
  "academy16To19",
]);

const grounds = ["unsuitable", "efficientEducationOfOthers", "efficientUseOfResources"] as const;

type Requests = NonNullable<SectionI["requests"]>;
type Consultations = NonNullable<SectionI["consultations"]>;

/** The days of one round of requests and consultations. */
interface Round {
  readonly asked: string;
  readonly sentDate: string;
  readonly dueDate: string;
  readonly answered: string;
  /** true where the authority has not decided yet. */
  readonly open: boolean;
}

const roundOf = ({ random, days, state }: Scene): Round | undefined => {
  const base = days.draft ?? days.amendmentNotice;
  if (base === undefined || days.agreedEarly !== undefined || days.order !== undefined) return undefined;
  const asked = addDays(base, random.int(2, 4));
  const sentDate = addDays(asked, 1);
  return {
    asked,
    sentDate,
    dueDate: addDays(sentDate, 15),
    answered: addDays(sentDate, random.int(6, 13)),
    open: state === "draft" || state === "amendmentNotice" || state === "notIssued",
  };
};

const refusalGround = ({ random }: Scene, { type }: Setting): UnsuitabilityGroundCode => {
  const isMainstream = type === "academyMainstream" || type === "maintainedMainstream";
  return isMainstream && random.chance(30)
    ? random.pick(["mainstreamWishes", "mainstreamEducationOfOthers"] as const)
    : random.pick(grounds);
};

/** Returns what the family asked for and whom the authority consulted; nothing where the order of a Tribunal decided. */
export const settingRequests = (scene: Scene, setting: Setting | undefined): SettingRequests => {
  const { random } = scene;
  const round = roundOf(scene);
  if (round === undefined || !random.chance(60)) return {};
  const { asked, sentDate, dueDate, answered, open } = round;
  const by = scene.isChild ? random.pick(["mother", "father", "parents"]) : "young person";
  const inTime = (day: string): boolean => day <= scene.asOf && (open || day < scene.days.made);
  const other = makeSetting(scene, settingTypeFor(scene, random.pick(["mainstream", "special"] as const)));
  if (!inTime(answered)) return open && inTime(asked) ? { requests: [{ setting: other, by, date: asked }] } : {};
  const ground = refusalGround(scene, other);
  const own = setting !== undefined && askable.has(setting.type ?? "other");
  const refuses = askable.has(other.type ?? "other") && random.chance(45);
  const sent = { sentDate, dueDate };
  const requests: Requests = [
    ...(own ? [{ setting, by, date: asked, ...(open ? {} : { outcome: "named" }) }] : []),
    ...(refuses
      ? [{ setting: other, by, date: asked, ...(open ? {} : { outcome: "not named", refusalGround: ground }) }]
      : []),
  ];
  const yes = random.pick(["canMeet", "canMeetWithResources"] as const);
  const no = random.pick(["cannotMeet", "full"] as const);
  const silent = makeSetting(scene, settingTypeFor(scene, "special"));
  const consultations: Consultations = [
    ...(own ? [{ setting, ...sent, responseDate: answered, response: yes }] : []),
    ...(refuses ? [{ setting: other, ...sent, responseDate: answered, response: no, ground }] : []),
    ...(random.chance(25) ? [{ setting: silent, ...sent, response: "noReply" as const }] : []),
  ];
  return {
    ...(requests.length === 0 ? {} : { requests }),
    ...(consultations.length === 0 ? {} : { consultations }),
  };
};
