import { cite, namesPractitioner } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The names of the child and of those who are listed as family and carers, in lower case, word by word. */
const familyOf = ({ child, people }: EhcPlan): ReadonlySet<string> =>
  new Set(
    [child.name, ...(people ?? []).map(({ name }) => name)].flatMap((name) =>
      [name?.forename, name?.surname, name?.preferredName].flatMap((part) => part?.toLowerCase().split(" ") ?? []),
    ),
  );

/**
 * Outcomes and provision name the role of whoever works with the child or young person, and not the person.
 *
 * Authors of advice in section K, the signatory and those who wrote down views are named where they belong and are not
 * asked. Names of the child, of family and of carers are passed over.
 */
export const noNamedPractitioner: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/no-named-practitioner",
  severity: "advice",
  since: "1.0.0",
  statement:
    "Outcomes and provision name the role of whoever works with the child or young person, and not the person.",
  why: "People move on, and provision that was promised by name seems to end with them; the role and the expertise are what is due.",
  source: [cite("templateTesting"), cite("sendStandards")],
  reads: [
    ...["/child", "/people/*"].flatMap((person) =>
      ["forename", "surname", "preferredName"].map((part) => `${person}/name/${part}`),
    ),
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/text",
    ...["F", "G", "H1", "H2"].flatMap((section) =>
      ["id", "text"].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
    ),
  ],
  message: "The {place} names somebody who works with the child or young person.",
  fix: "Name the role and the expertise instead: they stay due when the person leaves.",
  caseworker: {
    message: "This names a member of staff: {place}.",
    fix: "Give the job and the skills, not the name. They are still due if the person leaves.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    let family: ReadonlySet<string> | undefined;
    const look = ({
      pointer,
      entity,
    }: {
      readonly pointer: Pointer;
      readonly entity: { readonly text: string };
    }): void => {
      if (!namesPractitioner(entity.text)) return;
      family ??= familyOf(index.plan);
      if (namesPractitioner(entity.text, family)) hits.push(`${pointer}/text`);
    };
    for (const outcome of index.outcomes) look(outcome);
    for (const line of index.provisions) look(line);
    return hits;
  },
};
