import type { Random } from "@send-standards/common/sample";

const areas: ReadonlySet<string> = new Set(["earlyYears", "health", "education", "socialCare"]);

/**
 * Returns a copy of `record` in which a few of the entries, people and areas carry data outside the standard. Places that
 * share an object get a copy each, so that a change to one is a change to one.
 */
export const withExtensions = <Value extends object>(record: Value, random: Random): Value =>
  JSON.parse(JSON.stringify(record), (key: string, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const canBeExtended = "recorded" in value || "relationship" in value || areas.has(key);
    return canBeExtended && random.chance(6)
      ? { ...value, extensions: { "org.example": { note: "Kept by an example system." } } }
      : value;
  });
