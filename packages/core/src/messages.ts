import type { RuleText, RuleWording } from "./rule.ts";

/** The two wordings of one rule: for whoever writes the export, and for whoever works with the family. */
export interface RuleMessages {
  readonly developer: RuleWording;
  readonly caseworker: RuleWording;
}

/** Everything that the rules of a standard say, in one language. A translation is another one of the same keys. */
export interface Messages {
  /** BCP 47 tag of the language: "en", "cy". */
  readonly language: string;
  /** Wordings by rule id. */
  readonly rules: Readonly<Record<string, RuleMessages>>;
}

/** Returns the catalogue of the wordings that the rules bring themselves, which are English. */
export const messagesOf = (rules: readonly RuleText[]): Messages => ({
  language: "en",
  rules: Object.fromEntries(
    rules.map(({ id, message, fix, caseworker }) => [id, { developer: { message, fix }, caseworker }]),
  ),
});
