import { addDays } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { SectionF } from "../types.ts";
import { makeProvision } from "./provision.ts";
import type { ProvisionContext } from "./provision-context.ts";
import type { Scene } from "./scene.ts";
import type { Woven } from "./woven.ts";

const otherwise = (scene: Scene): Pick<SectionF, "otherwiseThanAtSchool"> => {
  const { random, place, days, words } = scene;
  if (place.otherwise === undefined) return {};
  const wholly = place.otherwise === "wholly";
  return {
    otherwiseThanAtSchool: {
      wholly,
      hoursPerWeek: wholly ? 20 : 10,
      venue: fill("at home, in a community room in {town} and online", words),
      provider: "Example Tuition Partnership",
      registration: "registered as an online education provider; tutors are qualified teachers",
      safeguarding: "enhanced checks of all tutors, a risk assessment of each venue and a named safeguarding lead",
      inappropriateReason: fill(
        "Three reports agree that {name} cannot learn in a group of more than two in a school building at present.",
        words,
      ),
      decidedBy: days.route === "tribunalOrder" ? "the First-tier Tribunal, by order" : "the maintaining authority",
      decisionDate: days.order ?? addDays(days.made, -random.int(3, 14)),
      reviewArrangements:
        "The tutor, the family and the authority look at the package every six weeks and at the annual review.",
    },
  };
};

/** Returns section F: every provision, and what is arranged otherwise than at school. */
export const makeSectionF = (context: ProvisionContext, woven: Woven): SectionF => ({
  provisions: woven.f.map((one) => makeProvision(context, "F", one)),
  ...otherwise(context.scene),
  ...context.scene.random.maybe(4, { extensions: { "org.example.casework": { costed: true } } }),
});
