import type { NeedsAssessment } from "./types.ts";

/** What the rules of an assessment share: the ids that links may lead to, by what they are of. */
export interface NeedsAssessmentIndex {
  readonly evidence: ReadonlySet<string>;
  readonly advice: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly attachments: ReadonlySet<string>;
}

const idsOf = (list: unknown): ReadonlySet<string> => {
  const ids = new Set<string>();
  if (!Array.isArray(list)) return ids;
  for (const entry of list) {
    const id: unknown = typeof entry === "object" && entry !== null ? Reflect.get(entry, "id") : undefined;
    if (typeof id === "string") ids.add(id);
  }
  return ids;
};

/** Returns the index of a record; it takes nothing about the structure for granted. */
export const createIndex = (record: NeedsAssessment): NeedsAssessmentIndex => ({
  evidence: idsOf(record?.evidence),
  advice: idsOf(record?.advice),
  people: idsOf(record?.people),
  attachments: idsOf(record?.attachments),
});
