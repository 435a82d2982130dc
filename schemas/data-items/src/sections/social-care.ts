import { cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type { CareEpisode, ShortBreak } from "../types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "confidential" });

/** Flags of social care. */
export const SocialCareSchema = define(
  "Social care",
  "That social care works with the child or young person, and in what way. What it knows beyond that stays with it.",
  {},
  {
    episodes: p.useList<CareEpisode>("CareEpisode", "Care episodes", "Times in which social care is involved.", {
      max: 50,
    }),
    shortBreaks: p.useList<ShortBreak>("ShortBreak", "Short breaks", "Short breaks for the family.", {
      max: 30,
      sensitivity: "special-category",
    }),
    extensions: p.extensions(),
  },
);
