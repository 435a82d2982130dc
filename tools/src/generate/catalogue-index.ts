import { readdir } from "node:fs/promises";
import type { Retirement } from "@send-standards/catalogue";
import { repository } from "./repository.ts";
import { readRetirements } from "./retirements.ts";
import { loadStandard, standardIds } from "./standard-source.ts";

const camel = (id: string): string => id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const membersOf = (retirement: Retirement): string =>
  Object.entries(retirement)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");

/** Returns the source of the catalogue's index: one entry for each version folder of each standard. */
export const catalogueIndex = async (): Promise<string> => {
  const entries: string[] = [];
  for (const id of await standardIds(repository)) {
    const { standard } = await loadStandard(id);
    const folders = (await readdir(`${repository}/schemas/${id}/versions`)).sort();
    const versions = folders.map((folder) => (folder === "next" ? standard.version : folder));
    const retirements = await readRetirements(`${repository}/schemas/${id}`, versions);
    for (const folder of folders) {
      const version = folder === "next" ? standard.version : folder;
      const retirement = retirements.get(version);
      entries.push(
        [
          "  {",
          `    id: ${JSON.stringify(id)},`,
          `    title: ${JSON.stringify(standard.title)},`,
          `    version: ${JSON.stringify(version)},`,
          `    frozen: ${folder !== "next"},`,
          ...(retirement === undefined ? [] : [`    retirement: { ${membersOf(retirement)} },`]),
          `    load: async () => (await import("@send-standards/${id}")).${camel(id)},`,
          `    loadSample: async () => (await import("@send-standards/${id}/sample")).${camel(`sample-${id}`)},`,
          `    loadCases: () => import("@send-standards/${id}/cases"),`,
          "  },",
        ].join("\n"),
      );
    }
  }
  return `// Generated from the version folders by \`pnpm generate\`; do not edit.\nimport type { PublishedStandard } from "../published-standard.ts";\n\nexport const entries: readonly PublishedStandard[] = [\n${entries.join("\n")}\n];\n`;
};
