import { instruments, senAreaOfNeed } from "@send-standards/common";
import { broadArea2015ToDraft2026 } from "../crosswalks/broad-area-2015-to-draft-2026.ts";
import type { NeedsTaxonomy } from "../types.ts";
import { taxonomyRefs } from "./taxonomy-refs.ts";

/** The four broad areas of need of the Code of Practice of 2015. The short codes are this standard's. */
export const broadArea2015: NeedsTaxonomy = {
  recordType: "taxonomy",
  standard: "needs",
  standardVersion: "1.0",
  ...taxonomyRefs.broadArea2015,
  title: "Broad areas of need",
  kind: "broadArea",
  status: "inForce",
  publisher: { name: "Department for Education and Department of Health" },
  validFrom: "2015-01-01",
  verified: false,
  source: {
    title: instruments.codeOfPractice.title,
    reference: "paragraphs 6.28 to 6.35; the first day is indicative, that of the month of the edition",
    url: instruments.codeOfPractice.url,
    verified: false,
  },
  codes: senAreaOfNeed.codes.map(({ code, label, definition }) => ({ code, label, definition })),
  crosswalks: [broadArea2015ToDraft2026],
};
