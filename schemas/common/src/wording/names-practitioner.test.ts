import { describe, expect, it } from "vitest";
import { namesPractitioner } from "./names-practitioner.ts";

describe("namesPractitioner", () => {
  it.each<[string, string]>([
    ["a title", "Sessions with Mrs Field."],
    ["a title with a stop", "Sessions with Dr. Field."],
    ["an initial", "Ms C. Field visits."],
    ["a job before the name", "Nurse Ann Field trains the staff."],
    ["possessive", "Mr Field's group meets on Mondays."],
    ["letters after the name", "Ann Field (OT) visits."],
    ["letters before the name", "SALT (Ann Field) visits."],
    ["a role after the name", "With Tom Field, Band 6 physiotherapist, in the hall."],
    ["a role before the name", "The educational psychologist Tom Field advised it."],
    ["a service after the name", "Ann Field from the Sensory Support Service trains him."],
    ["a report", "As in the OT report, Ann Field, 2024."],
    ["a given name with letters", "The TA (Ann) sits beside him."],
    ["a given name with a role", "Ann, his teaching assistant, sits beside him."],
  ])("names somebody: %s", (_name, given) => {
    expect(namesPractitioner(given)).toBe(true);
  });

  it.each<[string, string]>([
    ["a role", "The Speech and Language Therapist visits."],
    ["the child", "With a TA, Tobias reads for ten minutes."],
    ["the child's full name", "Tobias Field reads to a TA."],
    ["a mother", "Her mother, Mrs Field, watches."],
    ["parents", "Mr and Mrs Field report that she sleeps badly."],
    ["a toy", "Ms Bear (her teddy) is put away."],
    ["a character", "Mr Tumble songs with the class TA."],
    ["a school", "St Mary's and Dr Field School share a TA."],
    ["a programme", "Attention Autism, led by a teacher."],
    ["its maker", "Social Stories in the Carol Gray format, read by a TA."],
    ["a hospital", "A nurse from Great Ormond Street Hospital visits."],
    ["a form of address", 'He calls out "Miss" or "Sir" and waits.'],
    ["nothing", ""],
  ])("names nobody: %s", (_name, given) => {
    expect(namesPractitioner(given)).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ["one of the family", "Mrs Lane watches the session.", false],
    ["somebody else beside them", "Mrs Lane meets Mrs Field.", true],
  ])("passes over the family: %s", (_name, given, want) => {
    expect(namesPractitioner(given, new Set(["lane"]))).toBe(want);
  });
});
