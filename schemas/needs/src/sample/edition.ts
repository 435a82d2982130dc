import { academicYearOf, addDays, addMonths } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import type { NeedsMatrix, Publisher } from "../types.ts";

/** When an edition was published and is worked by, and how it is cited. */
export interface Edition
  extends Pick<NeedsMatrix, "version" | "status" | "publishedDate" | "validFrom" | "validTo" | "supersedes"> {
  readonly version: string;
  readonly publishedDate: string;
}

/** Returns an edition that is sound on `asOf`: in force for three in five, else a draft or retired. */
export const makeEdition = (random: Random, asOf: string): Edition => {
  const year = academicYearOf(asOf);
  const status = random.pick(["inForce", "inForce", "inForce", "draft", "retired"] as const);
  const start = status === "retired" ? addMonths(year.start, -12) : year.start;
  const publishedDate = addDays(start, -random.int(20, 90));
  const version = `${start.slice(0, 4)}-1`;
  if (status === "draft") return { version, status, publishedDate };
  return {
    version,
    status,
    publishedDate,
    validFrom: start,
    ...(status === "retired" ? { validTo: addDays(year.start, -1) } : random.maybe(30, { validTo: year.end })),
    ...random.maybe(40, { supersedes: `${Number(start.slice(0, 4)) - 1}-1` }),
  };
};

const authorities = ["202", "202", "203", "301", "330", "352", "380"] as const;

const partners = [
  "Example Parent Carer Forum",
  "Young people of the Example Youth Council",
  "Special educational needs co-ordinators of twelve schools",
  "The speech and language therapy service",
] as const;

/** Returns a council that publishes something, with whoever took part. */
export const makeCouncil = (random: Random): Publisher & { readonly authority: string } => ({
  authority: random.pick(authorities),
  name: "Example Council",
  ...random.maybe(60, { partners: random.some(partners, random.int(1, 3)) }),
});
