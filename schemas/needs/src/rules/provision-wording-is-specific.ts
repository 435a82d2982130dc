import { cite, hasGroup, type Vagueness, vaguenessOf } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { MatrixProvision, NeedsRecord } from "../types.ts";

/** What the other parts of a provision pin down; nothing else makes up for a word that promises nothing. */
const pinnedBy = (provision: MatrixProvision): Partial<Readonly<Record<Vagueness, boolean>>> => ({
  amount: provision.quantity !== undefined,
  who: provision.deliverer?.expertise !== undefined || provision.deliverer?.role !== undefined,
  group: hasGroup(provision),
});

/** The wording of provision leaves nothing open that its other parts do not pin down. */
export const provisionWordingIsSpecific: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/provision-wording-is-specific",
  severity: "advice",
  since: "1.0.0",
  statement: "The wording of provision leaves nothing open that its other parts do not pin down.",
  why: 'Words such as "regular" and "access to" let every setting do something else, and a family cannot tell what to expect.',
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: [
    "/cells/*/id",
    "/cells/*/provision/*/text",
    "/cells/*/provision/*/quantity/basis",
    "/cells/*/provision/*/quantity/groupSizeMax",
    "/cells/*/provision/*/quantity/ratio/staff",
    "/cells/*/provision/*/deliverer/role",
    "/cells/*/provision/*/deliverer/expertise",
  ],
  message: "The {place} leaves open how much, how often, by whom or in what group.",
  fix: "Say it exactly, or fill the quantity, the group size, the role and the expertise.",
  caseworker: {
    message: "The {place} does not say how much help, or from whom.",
    fix: "Ask the publisher to say it in plain terms.",
  },
  check: ({ index }) =>
    index.cells.flatMap(({ pointer, entity }) =>
      (entity.provision ?? []).flatMap((provision, at) => {
        const pinned = pinnedBy(provision);
        return [...vaguenessOf(provision.text)].some((kind) => pinned[kind] !== true)
          ? [`${pointer}/provision/${at}/text`]
          : [];
      }),
    ),
};
