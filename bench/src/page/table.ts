/** Returns a table of Markdown; numbers stand to the right in all columns but the first. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** Returns a number with two digits after the point. */
export const two = (value: number): string => value.toFixed(2);

/** Returns a number of bytes in megabytes; of 0 that it is not known. */
export const megabytes = (bytes: number): string => (bytes === 0 ? "not known" : `${Math.round(bytes / 1e6)} MB`);
