import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What came of a screen or test. */
export const screenResult = {
  id: "screen-result",
  title: "Result of a screen or test",
  mode: "extensible",
  fallback: "Show the code as sent and treat the result as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "clear", label: "Clear", definition: "Nothing found." },
    { code: "refer", label: "Refer", definition: "Referred for another test." },
    { code: "lossFound", label: "Loss found", definition: "A loss of hearing or vision was found." },
    { code: "incomplete", label: "Incomplete", definition: "Not done, or not finished." },
  ] as const,
} satisfies CodeList;

/** A code of the list `screen-result`. */
export type ScreenResultCode = CodeOf<typeof screenResult>;
