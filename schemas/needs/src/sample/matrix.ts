import { addMonths } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { AgeBand, MatrixCell, MatrixGap, MatrixLevel, NeedsMatrix } from "../types.ts";
import { strands } from "./content/index.ts";
import type { Strand } from "./content/strand.ts";
import { makeCouncil, makeEdition } from "./edition.ts";
import { makePayers } from "./payers.ts";
import { makeProvision } from "./provision-details.ts";

/** What one matrix is made of. */
interface Plan {
  readonly levels: readonly MatrixLevel[];
  readonly bands: readonly (AgeBand & { readonly id: "primary" | "secondary" })[];
  readonly strands: readonly Strand[];
  /** Turns the broad area of a strand into the code that the matrix uses. */
  readonly areaOf: (strand: Strand) => string;
}

const scale = ["universal", "targeted", "enhanced", "specialist"] as const;

const makeLevels = (random: Random): MatrixLevel[] => {
  const labels = random.pick([
    ["Universal", "Targeted", "Enhanced", "Specialist"],
    ["Range 1", "Range 2", "Range 3", "Range 4"],
    ["For all", "For some", "For few", "For very few"],
  ]);
  const isSenSupport = random.chance(30);
  return scale.slice(0, random.int(2, 4)).map((id, at) => ({
    id,
    label: labels[at] ?? id,
    code: isSenSupport && id === "targeted" ? "senSupport" : id,
    ...random.maybe(40, {
      description: `Step ${at + 1} of the scale of the council, from the least help to the most.`,
    }),
  }));
};

const bands: readonly (AgeBand & { readonly id: "primary" | "secondary" })[] = [
  { id: "primary", label: "Key stages 1 and 2", ageFrom: 5, ageTo: 10 },
  { id: "secondary", label: "Key stages 3 and 4", ageFrom: 11, ageTo: 16 },
];

const makeCells = (random: Random, strand: Strand, { levels, bands: wanted, areaOf }: Plan): MatrixCell[] =>
  wanted.flatMap(({ id: ageBand }) =>
    levels.flatMap(({ id: level }, at): MatrixCell[] => {
      const content = strand.bands[ageBand][at];
      if (content === undefined) return [];
      const id = `${strand.subArea}-${ageBand}-${level}`;
      const next = levels[at + 1];
      const provision = content.provision.map((line, number) => makeProvision(random, `${id}-${number + 1}`, line));
      const { drivers, leadAgency } = strand;
      return [
        {
          id,
          area: areaOf(strand),
          subArea: strand.subArea,
          level,
          ageBand,
          descriptors: [...content.descriptors],
          provision,
          payers: makePayers(random, provision),
          ...(drivers === undefined ? {} : { drivers: [...drivers] }),
          ...(leadAgency === undefined
            ? {}
            : { leadAgency: at === 3 && leadAgency === "joint" ? "health" : leadAgency }),
          ...(next === undefined ? {} : { nextCell: `${strand.subArea}-${ageBand}-${next.id}` }),
          ...(content.stepUpWhen === undefined ? {} : { stepUpWhen: content.stepUpWhen }),
          ...random.maybe(3, { extensions: { "uk.example.matrix": { page: random.int(1, 80) } } }),
        },
      ];
    }),
  );

/** The draft area that a sub-area is put under where a council tries the draft out. */
const draftAreas: Readonly<Record<string, string>> = {
  receptiveLanguage: "speechLanguageCommunication",
  socialCommunication: "speechLanguageCommunication",
  regulation: "socialAndEmotional",
  attendance: "socialAndEmotional",
  generalLearning: "executiveFunction",
  hearing: "sensory",
  grossMotor: "motorAndPhysical",
};

/** Returns some strands of each area, and a gap for each area that is left out. */
const makeChoice = (random: Random, areas: readonly string[], areaOf: (strand: Strand) => string | undefined) => {
  const chosen: Strand[] = [];
  const gaps: MatrixGap[] = [];
  for (const area of areas) {
    const ofArea = strands.filter((strand) => areaOf(strand) === area);
    const some = random.chance(12) ? [] : random.some(ofArea, random.int(1, 2));
    if (some.length === 0) gaps.push({ area, reason: "To be written with the services concerned by next summer." });
    chosen.push(...some);
  }
  return { chosen, gaps };
};

/** Returns a made-up matrix of a council that does not exist, sound on `asOf`. */
export const makeMatrix = (random: Random, id: string, asOf: string): NeedsMatrix => {
  const isTrial = random.chance(10);
  const drawn = makeEdition(random, asOf);
  const edition: typeof drawn = isTrial
    ? { version: drawn.version, status: "draft", publishedDate: drawn.publishedDate }
    : drawn;
  const areas = isTrial
    ? ["speechLanguageCommunication", "socialAndEmotional", "executiveFunction", "sensory", "motorAndPhysical"]
    : ["CI", "CL", "SEMH", "SP"];
  const areaOf = (strand: Strand): string | undefined => (isTrial ? draftAreas[strand.subArea] : strand.area);
  const { chosen, gaps } = makeChoice(random, areas, areaOf);
  const plan: Plan = {
    levels: makeLevels(random),
    bands: random.pick([bands, bands, bands.slice(0, 1), bands.slice(1)]),
    strands: chosen,
    areaOf: (strand) => areaOf(strand) ?? strand.area,
  };
  const cells = chosen.flatMap((strand) => makeCells(random, strand, plan));
  const extraGap: MatrixGap[] = random.chance(30)
    ? [
        {
          ageBand: plan.bands[0]?.id ?? "primary",
          level: "universal",
          reason: "Where a cell is missing, the area's guide holds.",
        },
      ]
    : [];
  return {
    recordType: "matrix",
    standard: "needs",
    standardVersion: "1.0",
    matrixId: id,
    title: "What children and young people with additional needs can expect",
    levels: [...plan.levels],
    ageBands: [...plan.bands],
    cells,
    ...edition,
    publisher: makeCouncil(random),
    reviewDueDate: addMonths(edition.publishedDate, random.pick([12, 18, 24])),
    guidanceOnly: true,
    areaTaxonomy: { ...(isTrial ? taxonomyRefs.areaOfDevelopmentDraft2026 : taxonomyRefs.broadArea2015) },
    subAreaTaxonomy: { ...taxonomyRefs.subArea1 },
    ...(gaps.length + extraGap.length === 0 ? {} : { gaps: [...gaps, ...extraGap] }),
    ...random.maybe(70, {
      purpose: "It helps schools and families to agree what a learner needs. It does not decide what one may have.",
    }),
    ...random.maybe(50, {
      sources: [
        {
          title: "SEND code of practice: 0 to 25 years",
          reference: "chapter 6",
          url: "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
          verified: true,
        },
      ],
    }),
    synthetic: true,
    ...random.maybe(10, { extensions: { "uk.example.matrix": { pages: 48 } } }),
  };
};
