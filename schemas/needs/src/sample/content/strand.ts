import type { LeadAgencyCode, NeedDriverCode, SenAreaOfNeedCode, SubAreaCode } from "@send-standards/common";
import type { MatrixProvision } from "../../types.ts";

/** What one cell says; its ids, payers and steps are added by the matrix that it goes into. */
export interface StrandCell {
  readonly descriptors: readonly string[];
  readonly provision: readonly Omit<MatrixProvision, "id">[];
  readonly stepUpWhen?: string;
}

/** What a matrix says of one sub-area, for each age band from the least level to the most. */
export interface Strand {
  readonly area: SenAreaOfNeedCode;
  readonly subArea: SubAreaCode;
  readonly drivers?: readonly NeedDriverCode[];
  readonly leadAgency?: LeadAgencyCode;
  readonly bands: { readonly primary: readonly StrandCell[]; readonly secondary: readonly StrandCell[] };
}
