import type { Advice, AdviceMethodCode, AdviceTypeCode, Professional } from "@send-standards/common";
import { fill, makeHash } from "@send-standards/common/sample";
import type { SectionK } from "../types.ts";
import { adviceDates, reviewDates } from "./advice-dates.ts";
import type { AdviceGiver, AdviceRegister } from "./advice-register.ts";
import { adviceSources } from "./advice-sources.ts";
import { adviceStatements, type BuiltProvision } from "./advice-statements.ts";
import { makeProfessional } from "./professionals.ts";
import type { Scene } from "./scene.ts";
import type { Woven } from "./woven.ts";

const withoutThreads = {
  family: {
    type: "parentOrYoungPerson",
    title: "Views and advice of the family",
    role: "parent",
    organisation: "family",
  },
  armedForces: {
    type: "ministryOfDefence",
    title: "Educational advice for a service family",
    role: "education adviser for service children",
    organisation: "Example Service Families' Education Team",
  },
  asked: {
    type: "reasonablyRequested",
    title: "Advice of a person whom the family named",
    role: "leader of an out-of-school club",
    organisation: "Example Community Club",
  },
} as const satisfies { readonly [Giver in Exclude<AdviceGiver, keyof typeof adviceSources>]: object };

const sourceOf = (giver: AdviceGiver) =>
  giver === "family" || giver === "armedForces" || giver === "asked" ? withoutThreads[giver] : adviceSources[giver];

const authorOf = (scene: Scene, giver: AdviceGiver): Professional => {
  const source = sourceOf(giver);
  const role = giver === "family" && !scene.isChild ? "young person" : fill(source.role, scene.words);
  if (giver === "family") return { role };
  return makeProfessional(
    scene.random,
    role,
    fill(source.organisation, scene.words),
    "register" in source ? source.register : undefined,
  );
};

const methodsOf = ({ random }: Scene): AdviceMethodCode[] =>
  random
    .pick([
      ["seenInPerson", "records"],
      ["seenInPerson", "consultation", "records"],
      ["seenInPerson", "remote", "consultation"],
    ] as const)
    .slice();

const contributors = (scene: Scene, giver: AdviceGiver): Pick<Advice, "contributors"> => {
  const joint = giver === "speech" || giver === "occupational";
  if (!joint || !scene.random.chance(25)) return {};
  const people: readonly (readonly [AdviceTypeCode, string])[] = [
    ["otherAppropriate", giver === "speech" ? "occupational therapist" : "speech and language therapist"],
    ["medical", "community paediatrician"],
  ];
  return {
    contributors: people.map(([type, role]) => ({
      type,
      person: makeProfessional(scene.random, role, "Example Community Health Trust"),
    })),
  };
};

const summaryOf = (scene: Scene, giver: AdviceGiver, woven: Woven): string => {
  const { random, words, forename } = scene;
  const own = [...woven.education, ...woven.health, ...woven.care].filter(({ strand }) => strand.source === giver);
  const parts = own.flatMap(({ strand, words: said }) => [
    fill(random.pick(strand.strengths), said),
    fill(random.pick(strand.impact), said),
  ]);
  if (giver === "family")
    return `The family describes ${forename}'s life at home, what has helped so far and what they hope for.`;
  if (parts.length > 0)
    return `The ${fill(sourceOf(giver).role, words)} on ${forename}: ${parts.slice(0, 2).join(" ")}`;
  return fill(
    "{name} was seen and the records were read. The report describes {his} strengths and adds to what the other advice says.",
    words,
  );
};

const nilReturn = (giver: AdviceGiver, woven: Woven): Pick<Advice, "nilReturn"> => {
  if (giver === "paediatrics" && woven.health.length === 0) {
    return {
      nilReturn: { assessed: true, reason: "An examination found no health care need that calls for provision." },
    };
  }
  return giver === "socialCare" && woven.care.length === 0
    ? { nilReturn: { assessed: true, reason: "A social worker met the family and found no care need." } }
    : {};
};

const isSensory = ({ threads }: Scene): boolean =>
  threads.education.some((id) => id === "hearing" || id === "vision" || id === "multiSensory");

const makeAdvice = (
  scene: Scene,
  giver: AdviceGiver,
  id: string,
  woven: Woven,
  built: ReadonlyMap<string, BuiltProvision>,
): Advice => {
  const { random } = scene;
  const source = sourceOf(giver);
  const statements = adviceStatements(scene, giver, id, woven, built);
  return {
    id,
    type: source.type,
    title: source.title,
    ...adviceDates(scene, giver),
    author: authorOf(scene, giver),
    ...contributors(scene, giver),
    ...(giver === "family" ? {} : { methods: methodsOf(scene) }),
    ...(giver === "school" && isSensory(scene) ? { consultedQualifiedTeacher: true } : {}),
    coversNeeds: true,
    coversProvision: true,
    coversOutcomes: true,
    summary: summaryOf(scene, giver, woven),
    ...(statements.length === 0 ? {} : { statements }),
    ...nilReturn(giver, woven),
    appended: true,
    ...random.maybe(60, { documentHash: makeHash(random) }),
    ...random.maybe(4, { extensions: { "org.example.casework": { documentStore: "k" } } }),
  };
};

/** Returns section K: every item of advice, and the report of the review that came after it. */
export const makeSectionK = (
  scene: Scene,
  register: AdviceRegister,
  woven: Woven,
  built: ReadonlyMap<string, BuiltProvision>,
): SectionK => {
  const { random, days } = scene;
  const gathered = [...register].map(([giver, id]) => makeAdvice(scene, giver, id, woven, built));
  const reviewId = `adv-${gathered.length + 1}`;
  const reviewed: Advice[] =
    days.meeting === undefined
      ? []
      : [
          {
            id: reviewId,
            type: "educational",
            title: "Report of the setting for the review",
            ...reviewDates(scene),
            author: authorOf(scene, "school"),
            methods: ["seenInPerson"],
            coversNeeds: true,
            coversProvision: true,
            coversOutcomes: true,
            summary: fill(
              "{name} has made progress towards most outcomes; the report says for each what was tried and what comes next.",
              scene.words,
            ),
            appended: true,
          },
        ];
  const superseded = reviewed.length > 0 && random.chance(30);
  return {
    advice: [
      ...gathered.map((advice) =>
        superseded && advice.type === "educational" ? { ...advice, supersededBy: reviewId } : advice,
      ),
      ...reviewed,
    ],
    ...random.maybe(8, {
      notObtained:
        "A former tutor whom the family named was asked twice and did not answer; the family agreed to go on without it.",
    }),
    ...random.maybe(4, { extensions: { "org.example.casework": { appendices: true } } }),
  };
};
