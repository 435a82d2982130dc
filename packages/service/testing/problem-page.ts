import { outcomeCode } from "../src/problems/outcome-code.ts";
import { problemBase } from "../src/problems/problem-body.ts";
import { type ProblemMember, type ProblemName, type ProblemType, problemTypes } from "../src/problems/problem-types.ts";

const members: Readonly<Record<ProblemMember, string>> = {
  errors: "what is wrong in a body that is no record: JSON Pointer and message",
  findings: "what the command line prints of the same bytes: rule, line, column, what to do",
  known: "what exists in place of what was asked for",
  parameter: "the name of the query parameter",
  records: "how many records were judged",
  report: "the report as far as it goes",
  scope: "the scope that is missing",
};

const intro = `# Problems

What the service does not answer with a report or with what was asked for, it answers with a problem
([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): \`application/problem+json\` with \`type\`, \`title\`, \`status\` and
\`detail\`, and with the members that are named below. A program tells problems apart by \`type\`, which never changes its meaning;
\`detail\` is for people and may be worded anew.

Callers whose Accept header asks for \`application/fhir+json\` before other types get the same as an OperationOutcome: the problem is
its first issue, with the name of its type in \`details.coding\`, and each finding is one more.

Nothing of a request is ever in a problem: no value, no key, no part of the address.

A record with findings is no problem. It is answered with 200 and a report.

`;

const section = (name: ProblemName, { status, title, advice, when, members: names = [] }: ProblemType): string =>
  [
    `## ${name}`,
    "",
    `**${status}** ${title}`,
    "",
    `- Type: \`${problemBase}${name}\``,
    `- When: ${when}`,
    `- What to do: ${advice}`,
    ...names.map((member) => `- Member \`${member}\`: ${members[member]}.`),
    `- As an OperationOutcome: \`${outcomeCode(name)}\``,
    "",
  ].join("\n");

/** Returns the page that describes every kind of problem, in the order of its status. */
export const problemPage = (): string => {
  const all: readonly (readonly [string, ProblemType])[] = Object.entries(problemTypes);
  const sorted = all.toSorted(([, one], [, other]) => one.status - other.status);
  return intro + sorted.map(([name, type]) => section(name as ProblemName, type)).join("\n");
};
