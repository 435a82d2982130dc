import type { CatalogueEntry } from "@send-standards/catalogue";
import type { CodeList } from "@send-standards/core";
import { editionOf } from "./edition-of.ts";
import { ruleNameOf } from "./rule-name-of.ts";

type Version = Pick<CatalogueEntry, "id" | "version">;

const address = (...parts: readonly string[]): string => `/${["v1", ...parts].map(encodeURIComponent).join("/")}`;

/** Returns the address of every standard, of one of them, of a version of it, or of something below that. */
export const standardAddress = (...parts: readonly string[]): string => address("standards", ...parts);

/** Returns the address of something of a version: `versionAddress(entry, "rules")`; of the version itself without more. */
export const versionAddress = ({ id, version }: Version, ...parts: readonly string[]): string =>
  standardAddress(id, version, ...parts);

/** Returns the address of a rule. @param rule its id. */
export const ruleAddress = (entry: Version, rule: string): string => versionAddress(entry, "rules", ruleNameOf(rule));

/** Returns the address of a code list, as the version has it. */
export const codeListAddress = (entry: Version, list: Pick<CodeList, "id">): string =>
  versionAddress(entry, "code-lists", list.id);

/** Returns the address of a code list in the edition that it has. */
export const editionAddress = (entry: Version, list: Pick<CodeList, "id" | "version">): string =>
  versionAddress(entry, "code-lists", list.id, editionOf(list));

/** The address of the search over all rules. */
export const rulesAddress = address("rules");

/** The address of the crosswalks. */
export const crosswalksAddress = address("crosswalks");
