/** Where line breaks go: after how many levels there is none any more, and how deep the text stands. */
interface Layout {
  /** Levels of lists and objects that have a line for each member. */
  readonly levels: number;
  readonly indent: string;
}

const membersOf = (value: object): [string, unknown][] =>
  Array.isArray(value)
    ? value.map((item): [string, unknown] => ["", item])
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]): [string, unknown] => [`${JSON.stringify(name)}:`, member]);

const holdsList = (value: unknown): value is object =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === "object" && value !== null && Object.values(value).some(holdsList);

const chunks = function* (value: unknown, { levels, indent }: Layout): Iterable<string> {
  if (!holdsList(value)) {
    yield JSON.stringify(value);
    return;
  }
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const isBroken = levels > 0;
  const inner = { levels: levels - 1, indent: `${indent}  ` };
  const [start, end] = isBroken ? [`\n${inner.indent}`, `\n${indent}`] : ["", ""];
  let separator = open;
  for (const [name, member] of membersOf(value)) {
    yield `${separator}${start}${name}${isBroken && name !== "" ? " " : ""}`;
    yield* chunks(member, inner);
    separator = ",";
  }
  yield `${end}${close}`;
};

/**
 * Writes a value as JSON piece by piece, so that no long list is ever one text. The members of the outermost
 * `levels` lists and objects have a line each; without any, all of it is one line.
 */
export const streamJson = (value: object, levels = 0): Iterable<string> => chunks(value, { levels, indent: "" });
