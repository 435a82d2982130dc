import type { Formatter } from "./report-view.ts";

/** Loads the formatter of each format; one that is not used is not loaded. */
const loaders = {
  text: async () => (await import("./text.ts")).formatText,
  json: async () => (await import("./json.ts")).formatJson,
  ndjson: async () => (await import("./ndjson.ts")).formatSummary,
  sarif: async () => (await import("./sarif.ts")).formatSarif,
  junit: async () => (await import("./junit.ts")).formatJunit,
  github: async () => (await import("./github.ts")).formatGithub,
  html: async () => (await import("./html.ts")).formatHtml,
  markdown: async () => (await import("./markdown.ts")).formatMarkdown,
  csv: async () => (await import("./csv.ts")).formatCsv,
  fhir: async () => (await import("./fhir.ts")).formatFhir,
} as const satisfies Record<string, () => Promise<Formatter>>;

/** A format of reports. */
export type FormatName = keyof typeof loaders;

const isFormatName = (name: string): name is FormatName => Object.hasOwn(loaders, name);

/** The formats, the default first. */
export const formatNames: readonly FormatName[] = Object.keys(loaders).filter(isFormatName);

/** Loads the formatter of `name`. Findings in NDJSON are written as they come, so its formatter writes what is left. */
export const loadFormatter = (name: FormatName): Promise<Formatter> => loaders[name]();
