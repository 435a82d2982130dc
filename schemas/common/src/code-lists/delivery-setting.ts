import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Where, or at which part of the day, provision takes place. */
export const deliverySetting = {
  id: "delivery-setting",
  title: "Place of delivery",
  mode: "extensible",
  fallback: "Show the code as sent and treat the place as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "classroom", label: "Classroom", definition: "In lessons with the class." },
    { code: "withdrawal", label: "Apart from the class", definition: "In another room of the setting." },
    { code: "unstructuredTime", label: "Breaks and mealtimes", definition: "Outside lessons, in the setting." },
    { code: "wholeSetting", label: "Whole setting", definition: "Throughout the day, wherever the person is." },
    { code: "clinic", label: "Clinic", definition: "On the premises of a health service." },
    { code: "home", label: "Home", definition: "Where the person lives." },
    { code: "community", label: "Community", definition: "In places that everybody uses." },
    { code: "workplace", label: "Workplace", definition: "At work or on a work placement." },
    { code: "online", label: "Online", definition: "By video or another remote means." },
  ] as const,
} satisfies CodeList;

/** A code of the list `delivery-setting`. */
export type DeliverySettingCode = CodeOf<typeof deliverySetting>;
