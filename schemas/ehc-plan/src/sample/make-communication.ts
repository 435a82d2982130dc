import type { Communication } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Scene } from "./scene.ts";

const languages = ["ENG", "ENG", "ENG", "ENG", "ENG", "POL", "URD", "BNG", "SOM", "ARA", "RMN", "TUR"];

/** Returns the languages and ways of communicating. */
export const makeCommunication = ({ random, profile, words, stage }: Scene): Communication => {
  const deaf = profile.methods.some((method) => method === "bsl");
  const home = deaf && random.chance(25) ? "BSL" : random.pick(languages);
  const visual = profile.methods.some((method) => method === "braille");
  return {
    firstLanguage: home,
    homeLanguages: home === "ENG" ? ["ENG"] : [home, "ENG"],
    methods: [...profile.methods],
    receptive: fill(random.pick(profile.receptive), words),
    expressive: fill(random.pick(profile.expressive), words),
    interpreterNeeded: home === "BSL",
    ...(deaf ? { accessibleFormats: ["signLanguageVideo"] } : {}),
    ...(visual
      ? {
          accessibleFormats: random
            .pick([["largePrint", "audio"], ["braille", "audio"], ["largePrint"]] as const)
            .slice(),
        }
      : {}),
    ...(!deaf && !visual && stage !== "early" ? random.maybe(50, { accessibleFormats: ["easyRead" as const] }) : {}),
  };
};
