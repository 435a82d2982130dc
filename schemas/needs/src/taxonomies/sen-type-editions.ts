import { instruments, senType } from "@send-standards/common";
import type { Code } from "@send-standards/core";
import { senType2014To2025 } from "../crosswalks/sen-type-2014-to-2025.ts";
import { senType2025To2014 } from "../crosswalks/sen-type-2025-to-2014.ts";
import { senType2025ToBroadArea2015 } from "../crosswalks/sen-type-2025-to-broad-area-2015.ts";
import { senTypeTo2014To2014 } from "../crosswalks/sen-type-to-2014-to-2014.ts";
import type { Crosswalk, NeedsTaxonomy, TaxonomyCode, TaxonomyRef } from "../types.ts";
import { taxonomyRefs } from "./taxonomy-refs.ts";

/** What tells one edition of the types of need from another. */
interface Edition {
  readonly ref: TaxonomyRef;
  /** Any day on which its codes were in use. */
  readonly day: string;
  readonly dates: Pick<NeedsTaxonomy, "status" | "validFrom" | "validTo" | "supersedes">;
  readonly crosswalks: Crosswalk[];
}

const isInUse = ({ validFrom = "", validTo = "9999" }: Code, day: string): boolean =>
  validFrom <= day && day <= validTo;

const codesOn = (day: string): TaxonomyCode[] =>
  senType.codes
    .filter((code) => isInUse(code, day))
    .map((code: Code): TaxonomyCode => {
      const { successors: _, ...said } = code;
      return said;
    });

const edition = ({ ref, day, dates, crosswalks }: Edition): NeedsTaxonomy => ({
  recordType: "taxonomy",
  standard: "needs",
  standardVersion: "1.0",
  ...ref,
  title: "Types of special educational need in the census",
  kind: "senType",
  ...dates,
  publisher: { name: "Department for Education" },
  verified: senType.verified,
  source: { title: instruments.cbds.title, reference: senType.version, url: instruments.cbds.url, verified: false },
  codes: codesOn(day),
  crosswalks,
});

/** The types of need in the census until the reform of 2014, behaviour difficulties among them. */
export const senTypeTo2014 = edition({
  ref: taxonomyRefs.senTypeTo2014,
  day: "2014-08-31",
  dates: { status: "retired", validTo: "2014-08-31" },
  crosswalks: [senTypeTo2014To2014],
});

/** The types of need in the census from the reform of 2014 until Down syndrome was added. */
export const senType2014 = edition({
  ref: taxonomyRefs.senType2014,
  day: "2014-09-01",
  dates: { status: "retired", validFrom: "2014-09-01", validTo: "2024-12-31", supersedes: "to-2014" },
  crosswalks: [senType2014To2025],
});

/** The types of need in the census now, with Down syndrome. */
export const senType2025 = edition({
  ref: taxonomyRefs.senType2025,
  day: "2025-01-01",
  dates: { status: "inForce", validFrom: "2025-01-01", supersedes: "2014" },
  crosswalks: [senType2025To2014, senType2025ToBroadArea2015],
});
