import { birthdayAt, careStatus, childProtectionCategory, fundingBody } from "@send-standards/common";
import type { CareEpisode, SocialCare } from "../types.ts";
import type { Scene } from "./scene.ts";

const kinds = [
  ...(["lookedAfter", "childProtection", "childInNeed", "careLeaver"] as const),
  ...(["earlyHelp", "youngCarer", "adultCare"] as const),
] as const;

const makeEpisode = (scene: Scene): CareEpisode => {
  const { random, turn, age, ago, dateOfBirth, supplied } = scene;
  const drawn = turn(kinds);
  const adult = age >= 18;
  const grown = drawn === "careLeaver" || drawn === "adultCare";
  const kind = adult === grown ? drawn : adult ? "adultCare" : "childInNeed";
  const shared = {
    id: "episode-1",
    authority: random.pick(["202", "330", "815"]),
    from: ago(90),
    ...random.maybe(30, { to: ago(-100) }),
    worker: { name: "S. Example", role: "social worker", organisation: "Example Council" },
    recorded: supplied(adult ? "adultSocialCare" : "childrensSocialCare", ago(40)),
  };
  switch (kind) {
    case "lookedAfter":
      return {
        kind,
        ...shared,
        from: dateOfBirth,
        to: birthdayAt(dateOfBirth, 18),
        legalStatus: turn(careStatus.codes).code,
        personalEducationPlanDate: ago(45),
      };
    case "childProtection":
      return { kind, ...shared, category: turn(childProtectionCategory.codes).code };
    case "childInNeed":
      return { kind, ...shared, becauseOfDisability: random.chance(60) };
    case "careLeaver":
      return { kind, ...shared, pathwayPlanDate: ago(45) };
    case "earlyHelp":
      return { kind, ...shared, planDate: ago(45) };
    case "youngCarer":
      return { kind, ...shared, assessedDate: ago(45) };
    case "adultCare":
      return { kind, ...shared, assessedDate: ago(45) };
  }
};

/** Returns what social care does for the made-up child or young person. */
export const makeSocialCare = (scene: Scene): SocialCare => {
  const { random, turn, ago, supplied } = scene;
  return {
    episodes: [makeEpisode(scene)],
    shortBreaks: random.chance(40)
      ? [
          {
            id: "break-1",
            text: "A Saturday club with one-to-one support.",
            hoursPerMonth: random.int(4, 20),
            nightsPerYear: random.int(0, 20),
            funding: turn(fundingBody.codes).code,
            from: ago(90),
            ...random.maybe(40, { to: ago(-100) }),
            recorded: supplied("childrensSocialCare", ago(90)),
          },
        ]
      : [],
  };
};
