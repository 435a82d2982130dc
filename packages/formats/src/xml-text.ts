const entities: Readonly<Record<string, string | undefined>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Characters that XML 1.0 does not have, even as references. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Returns `text` fit for an attribute or the content of an element; what XML cannot hold is written as `\u{1b}`. */
export const xmlText = (text: string): string =>
  text
    .replaceAll(notXml, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");

/** Returns the start of a tag: the name and the attributes that are there. */
export const xmlTag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return [name, ...given.map(([key, value]) => `${key}="${xmlText(String(value)).replaceAll(/[\t\n\r]/g, " ")}"`)].join(
    " ",
  );
};
