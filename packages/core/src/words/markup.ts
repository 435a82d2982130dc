import { printable } from "./printable.ts";

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: HTML as it is, anything else as text. */
export type Fragment = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string | undefined>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns `text` so that it means itself in an element and in a quoted attribute; what does not print is written as an escape. */
const textOf = (text: string): string =>
  printable(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");

const markupOf = (fragment: Fragment): string => {
  if (typeof fragment === "string" || typeof fragment === "number") return textOf(String(fragment));
  return "markup" in fragment ? fragment.markup : fragment.map(({ markup }) => markup).join("");
};

/**
 * Returns HTML from a template. What stands in `${…}` becomes text, whatever it holds, unless it came out of `html` itself;
 * in an attribute it needs quotation marks around it.
 */
export const html = (template: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup => ({
  markup: template.map((part, at) => `${part}${markupOf(fragments[at] ?? "")}`).join(""),
});

/** HTML that is nothing. */
export const nothing: Markup = { markup: "" };
