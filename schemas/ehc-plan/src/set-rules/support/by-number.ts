import { isNhsNumber, isTemporaryUpn, isUpn } from "@send-standards/common";
import type { EhcPlan } from "../../types.ts";

/** What `byNumber` reads. */
export const byNumberReads: readonly string[] = ["/child/identifiers/nhsNumber", "/child/identifiers/upn"];

/**
 * Ties the plans of a child together by NHS number and by unique pupil number. Numbers that do not add up and temporary ones
 * say nothing about who is who.
 */
export const byNumber = ({ record }: { readonly record: EhcPlan }): readonly string[] => {
  const { nhsNumber, upn } = record.child.identifiers ?? {};
  return [
    ...(nhsNumber !== undefined && isNhsNumber(nhsNumber) ? [`nhs ${nhsNumber}`] : []),
    ...(upn !== undefined && isUpn(upn) && !isTemporaryUpn(upn) ? [`upn ${upn}`] : []),
  ];
};
