/** How many arrays and objects may lie in each other in an open place; the full check judges what goes deeper. */
export const openDepth = 40;

/**
 * What every generated fast check starts with: `characters` counts those of a text, `fits` tells whether it has at most
 * `most`, `classed` makes a table from the code of a character to the number of its class, and `open` counts the properties
 * of a value that may be anything.
 */
export const runtime = `const characters = (t) => {
  let n = t.length;
  for (let i = 1; i < t.length; i++) {
    if ((t.charCodeAt(i) & 0xfc00) === 0xdc00 && (t.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--;
  }
  return n;
};
const fits = (t, most) => t.length <= 2 * most && characters(t) <= most;
const classed = (classes) => {
  const table = new Uint8Array(256);
  classes.forEach((ranges, at) => {
    for (const [from, to] of ranges) table.fill(at + 1, from, to + 1);
  });
  return table;
};
const open = (v, depth) => {
  if (typeof v !== "object" || v === null) return 0;
  if (depth === 0) return -1;
  let n = 0;
  let c;
  if (Array.isArray(v)) {
    for (let i = 0; i < v.length; i++) {
      if ((c = open(v[i], depth - 1)) < 0) return -1;
      n += c;
    }
    return n;
  }
  for (const k in v) {
    if (k === "__proto__" || (c = open(v[k], depth - 1)) < 0) return -1;
    n += c + 1;
  }
  return n;
};`;
