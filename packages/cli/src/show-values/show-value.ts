import { type CodeList, printable, valueAt } from "@send-standards/core";
import { closestNames } from "../closest-names.ts";
import type { ShowValue } from "../validate/show-value-type.ts";
import { codeListAt } from "./code-list-at.ts";
import { propertyNameAt } from "./property-name-at.ts";
import { shortenValue } from "./shorten-value.ts";

/** Returns the code that was most likely meant, by its own letters or by those of its label. */
const nearestCode = (value: unknown, list: CodeList | undefined): string => {
  if (list === undefined || typeof value !== "string") return "";
  const named = [...list.codes.map(({ code }) => code), ...list.codes.map(({ label }) => label)];
  const [close] = closestNames(value, named, 1);
  const code = list.codes.find((entry) => entry.code === close || entry.label === close);
  return code === undefined ? "" : `; nearest code: ${code.code} (${code.label})`;
};

/**
 * Returns what a finding is about: the value at its place, the nearest code for a code that is not on its list, or
 * the name of a property that the standard does not know. Only for people who asked for values.
 */
export const showValue: ShowValue = async (finding, parsed, standard) => {
  const value = valueAt(parsed.value, finding.pointer);
  if (finding.rule === "structure/unknown-property") {
    const { line = 1, column = 1 } = finding;
    const name = propertyNameAt(parsed.text ?? "", line, column);
    const isThere = name !== undefined && typeof value === "object" && value !== null && Object.hasOwn(value, name);
    return isThere ? `property: ${printable(JSON.stringify(name))}` : undefined;
  }
  if (value === undefined || finding.pointer === "") return undefined;
  const shown = `value: ${shortenValue(value)}`;
  if (finding.rule !== "structure/code") return shown;
  return `${shown}${nearestCode(value, await codeListAt(parsed.value, finding.pointer, standard))}`;
};
