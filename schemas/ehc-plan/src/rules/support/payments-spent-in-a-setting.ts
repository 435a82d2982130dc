import type { Pointer } from "@send-standards/core";
import type { EhcPlan } from "../../types.ts";
import { educationDirectPaymentReads, educationDirectPayments } from "./education-direct-payments.ts";

/** What `paymentsSpentInASetting` reads. */
export const paymentsInSettingReads: readonly string[] = [
  ...educationDirectPaymentReads,
  "/sections/J/items/*/provisionRefs/*",
  "/sections/J/items/*/firstPaymentDate",
  "/sections/F/provisions/*/id",
  "/sections/F/provisions/*/location",
];

const inside: ReadonlySet<string | undefined> = new Set([
  "classroom",
  "withdrawal",
  "unstructuredTime",
  "wholeSetting",
]);

/** A direct payment that buys provision on the premises of a setting. */
export interface PaymentInSetting {
  /** Its place. */
  readonly pointer: Pointer;
  /** Whether the record leaves it open or shows that it is being paid by now; `false` where the first payment lies ahead. */
  readonly mayHaveBegun: boolean;
}

/** Returns the direct payments that buy provision which section F puts on the premises of the setting, on the day `asOf`. */
export const paymentsSpentInASetting = (record: EhcPlan, asOf: string): readonly PaymentInSetting[] => {
  const payments = educationDirectPayments(record);
  if (payments.length === 0) return [];
  const onPremises = new Set<string>();
  for (const { id, location } of record.sections.F.provisions ?? []) if (inside.has(location)) onPremises.add(id);
  return payments.flatMap(({ pointer, item }) =>
    item.provisionRefs?.some((id) => onPremises.has(id)) === true
      ? [{ pointer, mayHaveBegun: item.firstPaymentDate === undefined || item.firstPaymentDate <= asOf }]
      : [],
  );
};
