import { addDays, type RelatedPerson, type RelationshipCode } from "@send-standards/common";
import { adults, figures, makeAddress, type Random, surnames } from "@send-standards/common/sample";
import { lacksCapacity } from "./make-capacity.ts";
import type { Scene } from "./scene.ts";

type Sex = "women" | "men";

const homes: readonly (readonly (readonly [RelationshipCode, Sex])[])[] = [
  [
    ["mother", "women"],
    ["father", "men"],
  ],
  [
    ["mother", "women"],
    ["father", "men"],
  ],
  [["mother", "women"]],
  [
    ["mother", "women"],
    ["stepParent", "men"],
  ],
  [
    ["father", "men"],
    ["grandparent", "women"],
  ],
  [["specialGuardian", "women"]],
  [
    ["adoptiveParent", "women"],
    ["adoptiveParent", "men"],
  ],
  [
    ["parent", "women"],
    ["parent", "women"],
  ],
  [
    ["mother", "women"],
    ["otherRelative", "women"],
  ],
];

const carers: ReadonlySet<RelationshipCode> = new Set(["grandparent", "otherRelative", "fosterCarer"]);
const withoutResponsibility: ReadonlySet<RelationshipCode> = new Set([
  "stepParent",
  "grandparent",
  "otherRelative",
  "fosterCarer",
]);

const nameOf = (random: Random, sex: Sex, surname: string) => ({
  ...random.maybe(30, { title: sex === "women" ? "Ms" : "Mr" }),
  forename: random.pick(adults[sex]),
  surname,
});

const parent = (scene: Scene, at: number, relationship: RelationshipCode, sex: Sex, holds: boolean): RelatedPerson => {
  const { random, surname } = scene;
  const apart = relationship === "father" && at > 0 && random.chance(25);
  return {
    id: `person-${at + 1}`,
    name: nameOf(random, sex, apart || random.chance(15) ? random.pick(surnames) : surname),
    relationship,
    hasParentalResponsibility: !withoutResponsibility.has(relationship),
    ...(carers.has(relationship) ? { hasCare: true } : {}),
    isRightsHolder: holds,
    livesWith: !apart,
    ...(apart
      ? {
          address: random.chance(25)
            ? { lines: ["7 Example Quay"], town: "Sample Town", country: "Ireland" }
            : makeAddress(random),
        }
      : {}),
    contact: {
      email: "parent@example.org",
      telephones: [`07700 900${figures(random, 3)}`],
      ...random.maybe(40, { preference: "By email; calls after six o'clock." }),
    },
    firstLanguage: random.pick(["ENG", "ENG", "ENG", "POL", "URD", "SOM"]),
    ...random.maybe(8, { interpreterNeeded: true }),
    ...random.maybe(10, {
      accessibleFormats: random
        .pick([["easyRead"], ["translated"], ["largePrint", "audio"], ["braille"]] as const)
        .slice(),
    }),
    ...random.maybe(6, { extensions: { "org.example.casework": { portalAccount: true } } }),
  };
};

const inCare = (scene: Scene): RelatedPerson[] => {
  const { random, days } = scene;
  const since = addDays(days.made, -random.int(200, 300));
  const residential = random.chance(25);
  return [
    residential
      ? {
          id: "person-1",
          name: nameOf(random, "women", random.pick(surnames)),
          relationship: "residentialKeyWorker",
          hasCare: true,
          isRightsHolder: false,
          livesWith: true,
          from: since,
        }
      : { ...parent({ ...scene, surname: random.pick(surnames) }, 0, "fosterCarer", "women", true), from: since },
    {
      ...parent(scene, 1, "mother", "women", residential),
      livesWith: false,
      address: { ...makeAddress(random), confidential: true },
      contactRestriction: "Supervised contact once a month by court order; no address of the placement is shared.",
    },
    {
      id: "person-3",
      name: { forename: "Duty", surname: "Officer" },
      relationship: "laCorporateParent",
      hasParentalResponsibility: true,
      isRightsHolder: false,
      livesWith: false,
      contact: { email: "corporate.parent@example.org" },
    },
  ];
};

const advocates = (scene: Scene, at: number): RelatedPerson[] => {
  const { random, days } = scene;
  const since = addDays(days.made, -random.int(60, 300));
  const advocate = (relationship: RelationshipCode, holds: boolean): RelatedPerson => ({
    id: `person-${at}`,
    name: nameOf(random, random.pick(["women", "men"]), random.pick(surnames)),
    relationship,
    isRightsHolder: holds,
    livesWith: false,
    from: since,
    ...(relationship === "other" ? { to: addDays(days.made, -random.int(5, 40)) } : {}),
  });
  if (lacksCapacity(scene) && random.chance(40)) return [advocate("courtDeputy", false)];
  if (!scene.isChild && random.chance(6)) return [advocate("attorney", false)];
  if (scene.lookedAfter || random.chance(8)) return [advocate("advocate", false)];
  return random.chance(4) ? [advocate("other", false)] : [];
};

/** Returns the parents, carers and other people in the life of the child or young person. */
export const makePeople = (scene: Scene): RelatedPerson[] => {
  const { random } = scene;
  if (scene.lookedAfter) return [...inCare(scene), ...advocates(scene, 4)];
  const home = scene.profileId === "earlyTrauma" ? random.pick(homes.slice(5, 7)) : random.pick(homes);
  const holds = scene.isChild || lacksCapacity(scene);
  const family = home.map(([relationship, sex], at) => parent(scene, at, relationship, sex, holds && at === 0));
  return [...family, ...advocates(scene, family.length + 1)];
};
