import { addDays, type SubAreaCode, subArea } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { CrosswalkMapping, NeedsTaxonomy, Publisher, TaxonomyCode } from "../types.ts";
import { type LocalCode, localCodes } from "./content/local-codes.ts";
import { makeCouncil, makeEdition } from "./edition.ts";

/** Who publishes the extension, and the prefix that belongs to them. */
const makeOwner = (random: Random): { readonly publisher: Publisher; readonly prefix: string } => {
  const council = makeCouncil(random);
  return random.pick([
    { publisher: council, prefix: `la${council.authority}` },
    { publisher: council, prefix: `la${council.authority}` },
    { publisher: { name: "Example Health Trust" }, prefix: "odszz999" },
    { publisher: { name: "Example Learning Trust" }, prefix: "ukprn10099999" },
  ]);
};

const codeOf = (prefix: string, { name, to, loss, ...said }: LocalCode): TaxonomyCode => {
  const { drivers, ...rest } = said;
  return { code: `${prefix}:${name}`, ...rest, ...(drivers === undefined ? {} : { drivers: [...drivers] }) };
};

/** A name that was given up and the one that took over. */
const renamed = (prefix: string, from: string): TaxonomyCode[] => [
  {
    code: `${prefix}:schoolRefusal`,
    label: "School refusal",
    definition: "An older name, given up because it sounds like a choice.",
    parent: "SEMH",
    validTo: addDays(from, -1),
    successors: [`${prefix}:schoolAvoidance`],
    drivers: ["attendance", "anxiety"],
    leadAgency: "joint",
  },
  {
    code: `${prefix}:schoolAvoidance`,
    label: "School avoidance",
    definition: "Cannot attend for emotional reasons.",
    parent: "SEMH",
    validFrom: from,
    drivers: ["attendance", "anxiety"],
    leadAgency: "joint",
    note: "Schools were asked to use it from this day, and to leave older records as they are.",
  },
];

/** Returns a made-up extension of the sub-areas by a council or trust that does not exist, sound on `asOf`. */
export const makeLocalTaxonomy = (random: Random, id: string, asOf: string): NeedsTaxonomy => {
  const edition = makeEdition(random, asOf);
  const { publisher, prefix } = makeOwner(random);
  const chosen = random.some(localCodes, random.int(4, 9));
  const old = random.chance(60) ? renamed(prefix, edition.validFrom ?? edition.publishedDate) : [];
  const mappings: CrosswalkMapping[] = [
    ...old.map(({ code }): CrosswalkMapping => ({ relation: "exact", from: code, to: "attendance" })),
    ...chosen.map(
      ({ name, to, loss }): CrosswalkMapping => ({ relation: "broader", from: `${prefix}:${name}`, to, loss }),
    ),
  ];
  const reached = new Set<SubAreaCode>([
    ...(old.length > 0 ? ["attendance" as const] : []),
    ...chosen.map(({ to }) => to),
  ]);
  return {
    recordType: "taxonomy",
    standard: "needs",
    standardVersion: "1.0",
    taxonomyId: id,
    title: `Local sub-areas of ${publisher.name}`,
    codes: [...old, ...chosen.map((code) => codeOf(prefix, code))],
    ...edition,
    publisher,
    kind: "subArea",
    extends: { ...taxonomyRefs.subArea1 },
    prefix,
    parentTaxonomy: { ...taxonomyRefs.broadArea2015 },
    crosswalks: [
      {
        id: "to-sub-areas",
        from: { taxonomyId: id, version: edition.version },
        to: { ...taxonomyRefs.subArea1 },
        mappings,
        unreached: [
          {
            codes: subArea.codes.map(({ code }) => code).filter((code) => !reached.has(code)),
            reason: "They are used as they are, without a local code.",
          },
        ],
        verified: false,
        ...random.maybe(30, { source: { title: "Minutes of the group that wrote the local codes", verified: false } }),
      },
    ],
    synthetic: true,
    ...random.maybe(10, { extensions: { "uk.example.codes": { owner: "inclusion service" } } }),
  };
};
