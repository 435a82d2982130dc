import type { PublishedStandard, Retirement } from "@send-standards/catalogue";
import type { Rule, SetRule, Standard } from "@send-standards/core";

const text = {
  since: "1.0.0",
  why: "A toy without a name is lost.",
  source: [{ title: "SEND Standards", verified: true }],
  message: "{Place} has no name.",
  fix: "Name it.",
  caseworker: { message: "It has no name.", fix: "Give it one." },
};

const rule: Rule = {
  ...text,
  id: "toy/has-a-name",
  severity: "error",
  statement: "A toy has a name.",
  reads: ["/sections/A/name", "/sections/A/names/*/text", "/id"],
  check: () => [],
};

const setRule: SetRule = {
  ...text,
  kind: "set",
  id: "toy/name-is-used-once",
  severity: "query",
  until: "3.0.0",
  statement: "No two toys have the same name.",
  reads: ["/sections/B/name"],
  keysOf: () => [],
  factOf: () => ({}),
  check: () => [],
};

const list = { mode: "external", fallback: "Keep it.", source: "A shop", verified: false } as const;

const toy = (id: string, version: string): Standard => ({
  id,
  title: "Toy",
  version,
  schemaId: `https://w3id.org/send-standards/${id}/${version}/producer/${id}.schema.json`,
  codeLists: [
    {
      ...list,
      id: "colour",
      title: "Colour",
      version: "2026-09-01",
      codes: [
        { code: "R", label: 'Red, "warm"', successors: ["A", "B"] },
        { code: "A", label: "A" },
      ],
    },
    { ...list, id: "size", title: "Size", version: "SI 2014/1530", codes: [] },
  ],
  rules: [rule],
  setRules: [setRule],
  createIndex: () => ({}),
  sectionOf: (pointer) => /^\/sections\/([A-Z])(\/|$)/.exec(pointer)?.[1],
  loadStructure: () => Promise.reject(new Error("nothing is judged here")),
  loadReceiverStructure: () => Promise.reject(new Error("nothing is judged here")),
});

const schemas = (version: string): Pick<Standard, "loadSchema" | "loadReceiverSchema"> => ({
  loadSchema: async () => ({ $id: `producer ${version}`, type: "object" }),
  loadReceiverSchema: async () => ({ $id: `receiver ${version}` }),
});

const entry = (standard: Standard, frozen: boolean, retirement?: Retirement): PublishedStandard => ({
  id: standard.id,
  title: standard.title,
  version: standard.version,
  frozen,
  ...(retirement === undefined ? {} : { retirement }),
  load: async () => standard,
  loadSample: () => Promise.reject(new Error("there is no sample of a toy")),
  loadCases: () => Promise.reject(new Error("there are no cases of a toy")),
});

/** Standards that are small enough to be seen whole: one version on its way out, one frozen, one that may still change. */
export const toyStandards: readonly PublishedStandard[] = [
  entry({ ...toy("game", "1.0.0"), rules: [], setRules: [], codeLists: [] }, true),
  entry({ ...toy("toy", "1.0.0"), ...schemas("1.0.0") }, true, {
    deprecatedOn: "2027-01-01",
    sunsetOn: "2028-02-29",
    successor: "1.1.0",
  }),
  entry({ ...toy("toy", "1.1.0"), ...schemas("1.1.0") }, true),
  entry({ ...toy("toy", "2.0.0"), ...schemas("2.0.0") }, false),
];
