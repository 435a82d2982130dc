import type { Random } from "@send-standards/common/sample";
import type { NeedsTaxonomy, TaxonomyCode } from "../types.ts";
import { makeEdition } from "./edition.ts";

/** Areas that nobody uses, each with the finer codes under it: code, label, definition. */
const areas = [
  ["understanding", "Understanding", "Taking in what is said, shown and written."],
  ["expressing", "Expressing", "Making oneself understood by speech, sign, writing or device."],
  ["relating", "Relating", "Being with other people, and feeling safe with them."],
  ["regulating", "Regulating", "Noticing and managing feelings, attention and effort."],
  ["sensing", "Sensing", "Seeing, hearing and making use of the senses."],
  ["moving", "Moving", "Moving, posture, hands and strength."],
] as const;

const parts = [
  ["little", "with a little help", "Manages with what every setting has."],
  ["much", "with much help", "Manages with help that is planned."],
] as const;

const makeCodes = (random: Random): TaxonomyCode[] =>
  random.some(areas, random.int(4, 6)).flatMap(([code, label, definition]): TaxonomyCode[] => [
    { code, label, definition },
    ...parts.map(([suffix, words, meaning]) => ({
      code: `${code}.${suffix}`,
      label: `${label} ${words}`,
      definition: meaning,
      parent: code,
      ...random.maybe(5, { extensions: { "uk.example.codes": { tried: true } } }),
    })),
  ]);

/** Returns a made-up taxonomy that stands alone, by an institute that does not exist, sound on `asOf`. */
export const makePlainTaxonomy = (random: Random, id: string, asOf: string): NeedsTaxonomy => ({
  recordType: "taxonomy",
  standard: "needs",
  standardVersion: "1.0",
  taxonomyId: id,
  title: "Areas of need by what a learner does",
  codes: makeCodes(random),
  ...makeEdition(random, asOf),
  publisher: { name: "Example Institute", partners: ["Example University", "Four schools that tried it out"] },
  kind: random.pick(["broadArea", "senType"]),
  verified: random.chance(50),
  source: {
    title: "Needs by what a learner does: a proposal",
    reference: "chapter 3",
    url: "https://institute.example/needs",
    verified: true,
  },
  synthetic: true,
});
