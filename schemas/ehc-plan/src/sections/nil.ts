import { cite } from "@send-standards/common";
import { items } from "@send-standards/common/schema";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** Says that a section is empty on purpose. */
export const nil = () =>
  p.group(
    "Nothing to record",
    "Set where the section is empty on purpose, so that nobody takes it for forgotten.",
    { reason: p.text("Reason", "Why there is nothing to record.", { max: 1000 }) },
    { adviceRef: p.ref("Advice", "Id of the advice in section K that says so.") },
  );
