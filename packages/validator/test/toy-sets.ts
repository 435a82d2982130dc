import type { RuleText, SetRule, Standard } from "@send-standards/core";
import { type Toy, toyStandard } from "./toy-standard.ts";

const text = (name: string, reads: readonly string[], other: string): RuleText & { readonly kind: "set" } => ({
  kind: "set",
  id: `toy/${name}`,
  severity: "error",
  since: "1.0.0",
  statement: "It holds.",
  why: "It matters.",
  source: [{ title: "Toy Act", verified: true }],
  reads,
  message: `{Place} does not fit {related} of ${other}.`,
  fix: "Change it.",
  caseworker: { message: `{Place} does not fit ${other}.`, fix: "Change it." },
});

/** Toys of one name were born on one day: the earliest is taken for it. */
const bornOnOneDay: SetRule<Toy, undefined, { born?: string }> = {
  ...text("born-on-one-day", ["/name", "/born"], "{other}"),
  keysOf: ({ record }) => [record.name],
  factOf: ({ record: { born } }) => (born === undefined ? {} : { born }),
  check: (members) => {
    const days = members.filter(({ fact }) => fact.born !== undefined);
    const first = days.toSorted((a, b) => ((a.fact.born ?? "") < (b.fact.born ?? "") ? -1 : 1))[0];
    if (first === undefined) return [];
    return days
      .filter(({ fact }) => fact.born !== first.fact.born)
      .map(({ at }) => ({ at, pointer: "/born", related: [{ at: first.at, pointer: "/born" }] }));
  },
};

/** No part belongs to two toys. The keys of a toy are the ids of its parts, so that two toys can meet under several. */
const partInOneToy: SetRule<Toy, undefined, object> = {
  ...text("part-in-one-toy", ["/parts/*/id"], "{other}"),
  severity: "query",
  keysOf: ({ record }) => (record.parts ?? []).map(({ id }) => id),
  factOf: () => ({}),
  check: (members) =>
    members.slice(1).map(({ at }) => ({
      at,
      pointer: "/parts",
      related: [
        { at, pointer: "/name" },
        { at: 0, pointer: "/parts" },
      ],
    })),
};

/** The toy standard with two rules about several toys. */
export const toySets: Standard<Toy, undefined> = { ...toyStandard, setRules: [bornOnOneDay, partInOneToy] };
