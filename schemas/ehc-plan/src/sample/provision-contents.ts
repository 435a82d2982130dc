import { fill, type Words } from "@send-standards/common/sample";
import type { Scene } from "./scene.ts";
import type { ProvisionPart } from "./strand.ts";

/** Returns the things, rooms and changes that a provision brings, with its words filled in. */
export const makeContents = ({ random, place }: Scene, part: ProvisionPart, words: Words) => {
  const say = (text: string): string => fill(text, words);
  return {
    ...(part.equipment === undefined
      ? {}
      : {
          equipment: part.equipment.map((one) => ({
            ...one,
            specification: say(one.specification ?? ""),
            owner: say(one.owner ?? ""),
            maintainer: say(one.maintainer ?? ""),
            replacement: say(one.replacement ?? ""),
          })),
        }),
    ...(part.facilities === undefined ? {} : { facilities: part.facilities.map(say) }),
    ...(part.curriculum === undefined
      ? {}
      : {
          curriculum: {
            ...(part.curriculum.modifications === undefined
              ? {}
              : { modifications: part.curriculum.modifications.map(say) }),
            ...(part.curriculum.exclusions === undefined
              ? {}
              : {
                  exclusions: part.curriculum.exclusions.map(({ subject, detail, substitute }) => ({
                    subject,
                    detail: say(detail ?? ""),
                    substitute: say(substitute ?? ""),
                  })),
                }),
          },
        }),
    ...(part.flexibility === undefined
      ? {}
      : {
          flexibility: {
            floor: say(part.flexibility.floor),
            decisionMaker: say(part.flexibility.decisionMaker ?? ""),
            rule: say(part.flexibility.rule ?? ""),
          },
        }),
    ...(part.residential === true
      ? {
          residential: {
            required: true,
            weeksPerYear: place.residential === "B" ? 52 : random.pick([2, 12, 38]),
            basis: say("{name} needs care and teaching that go on after the day and cannot be given at home."),
          },
        }
      : {}),
  };
};
