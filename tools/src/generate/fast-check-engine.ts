/**
 * The kinds of tests. A test is a number: its kind, 16 more where it stands for a required property, and 32 times its
 * argument, which says where in the tables of its kind the rest is.
 */
export const kinds = {
  /** Text of at least one character; the argument is how many it may have. */
  text: 0,
  code: 1,
  boolean: 2,
  /** Text of one class of characters, or with another class for the first. */
  plain: 3,
  /** Text that an automaton accepts. */
  form: 4,
  /** Whole number of 32 bits. */
  small: 5,
  number: 6,
  whole: 7,
  list: 8,
  object: 9,
  /** Object whose names are tested too. */
  named: 10,
  union: 11,
  /** Object with anything in it. */
  place: 12,
  anything: 13,
  /** Text with two bounds. */
  bounded: 14,
  /** Text for an expression of the language, which has nothing quicker. */
  expression: 15,
} as const;

/** Returns the test of a kind; `argument` is below 2 ** 26. */
export const testOf = (kind: keyof typeof kinds, argument = 0): number => kinds[kind] | (argument << 5);

/** The columns of numbers and of texts that the engine reads; a number in one is often a place in another. */
export const columns = [
  ...["names", "tests", "objectFirst", "objectEnd", "objectRequired", "otherTests", "nameTests", "namedObjects"],
  ...["listMost", "listItems", "unionTag", "unionFirst", "unionEnd", "unionValues", "unionObjects", "least", "most"],
  ...["codes", "codeMost", "codeLengths", "codeFirst", "expressions", "expressionLeast", "expressionMost"],
  ...["formLeast", "formMost", "formStart", "formRest", "formAccepting", "states", "classes"],
] as const;

/** How many arrays and objects may lie in each other in an open place; the full check judges what goes deeper. */
export const openDepth = 40;

/**
 * The code of a fast check, the same for every schema. It goes through a value by the tables that stand before it in a module:
 * `value` and what it calls return how many properties the objects in a value have, or -1.
 *
 * It is little code on purpose. Code written out for each place of a schema is quicker alone, and slower as soon as other
 * work passes through the processor's cache between two records.
 */
export const engine = `const characters = (t) => {
  let n = t.length;
  for (let i = 1; i < t.length; i++) {
    if ((t.charCodeAt(i) & 0xfc00) === 0xdc00 && (t.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--;
  }
  return n;
};
// A text has no more characters than units, so they are counted only where the answer is still open.
const fits = (t, most) => t.length <= most || (t.length <= 2 * most && characters(t) <= most);
const isCode = (v, a) => {
  if (typeof v !== "string" || v.length > codeMost[a]) return false;
  const at = codeLengths[a] + v.length | 0;
  for (let i = codeFirst[at]; i < codeFirst[at + 1]; i = i + 1 | 0) if (codes[i] === v) return true;
  return false;
};
// Loops over characters have no branch in them: the processor would guess it wrong as often as texts differ.
const isPlain = (t, a) => {
  if (t.length < formLeast[a] || t.length > formMost[a]) return false;
  const rest = formRest[a];
  let c = t.charCodeAt(0), w = c, s = classes[formStart[a] + (c & 127)];
  for (let i = 1; i < t.length; i = i + 1 | 0) {
    c = t.charCodeAt(i);
    w |= c;
    s &= classes[rest + (c & 127)];
  }
  return w < 128 && s === 1;
};
const isForm = (t, a) => {
  if (t.length < formLeast[a] || t.length > formMost[a]) return false;
  const rest = formRest[a];
  let s = formStart[a], w = 0;
  for (let i = 0; i < t.length; i = i + 1 | 0) {
    const c = t.charCodeAt(i);
    w |= c;
    s = states[s + classes[rest + (c & 127)]];
  }
  return w < 128 && s >= formAccepting[a];
};
const isExpression = (v, a) =>
  typeof v === "string" && v.length >= expressionLeast[a] && v.length <= expressionMost[a] && expressions[a].test(v);
const isObject = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
const open = (v, depth) => {
  if (typeof v !== "object" || v === null) return 0;
  if (depth === 0) return -1;
  let n = 0, c;
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
};
const list = (v, a) => {
  if (!Array.isArray(v) || v.length > listMost[a]) return -1;
  const x = listItems[a], b = x >> 5;
  let n = 0, c;
  switch (x & 15) {
    case ${kinds.object}:
      for (let i = 0; i < v.length; i = i + 1 | 0) {
        if ((c = object(v[i], b)) < 0) return -1;
        n = n + c | 0;
      }
      return n;
    case ${kinds.plain}:
      for (let i = 0; i < v.length; i = i + 1 | 0) {
        const t = v[i];
        if (typeof t !== "string" || !isPlain(t, b)) return -1;
      }
      return 0;
  }
  for (let i = 0; i < v.length; i = i + 1 | 0) {
    if ((c = value(v[i], x)) < 0) return -1;
    n = n + c | 0;
  }
  return n;
};
const named = (v, a) => {
  if (!isObject(v)) return -1;
  for (const k in v) if (value(k, nameTests[a]) < 0) return -1;
  return object(v, namedObjects[a]);
};
const union = (v, a) => {
  if (!isObject(v)) return -1;
  const tag = v[unionTag[a]];
  for (let i = unionFirst[a]; i < unionEnd[a]; i++) if (unionValues[i] === tag) return object(v, unionObjects[i]);
  return -1;
};
const value = (v, x) => {
  const a = x >> 5;
  switch (x & 15) {
    case ${kinds.text}: return typeof v === "string" && v.length > 0 && fits(v, a) ? 0 : -1;
    case ${kinds.code}: return isCode(v, a) ? 0 : -1;
    case ${kinds.boolean}: return typeof v === "boolean" ? 0 : -1;
    case ${kinds.plain}: return typeof v === "string" && isPlain(v, a) ? 0 : -1;
    case ${kinds.form}: return typeof v === "string" && isForm(v, a) ? 0 : -1;
    case ${kinds.small}: return typeof v === "number" && (v | 0) === v && v >= least[a] && v <= most[a] ? 0 : -1;
    case ${kinds.number}: return typeof v === "number" && v >= least[a] && v <= most[a] ? 0 : -1;
    case ${kinds.whole}: return Number.isInteger(v) && v >= least[a] && v <= most[a] ? 0 : -1;
    case ${kinds.list}: return list(v, a);
    case ${kinds.object}: return object(v, a);
    case ${kinds.named}: return named(v, a);
    case ${kinds.union}: return union(v, a);
    case ${kinds.place}: return isObject(v) ? open(v, ${openDepth}) : -1;
    case ${kinds.anything}: return open(v, ${openDepth});
    case ${kinds.bounded}: return typeof v === "string" && fits(v, most[a]) && characters(v) >= least[a] ? 0 : -1;
    case ${kinds.expression}: return isExpression(v, a) ? 0 : -1;
  }
};
const object = (o, a) => {
  if (!isObject(o)) return -1;
  const first = objectFirst[a], end = objectEnd[a];
  let next = first, n = 0, r = 0, c;
  for (const k in o) {
    // Records mostly have properties in the order of the schema, so each is looked for from the last one on, once around.
    let i = next;
    while (i < end && names[i] !== k) i = i + 1 | 0;
    if (i === end) {
      i = first;
      while (i < next && names[i] !== k) i = i + 1 | 0;
      if (i === next) i = -1;
    }
    let x;
    if (i < 0) {
      x = otherTests[a];
      if (x < 0 || k === "__proto__") return -1;
    } else {
      x = tests[i];
      next = i + 1 | 0;
    }
    const v = o[k], b = x >> 5;
    n = n + 1 | 0;
    r = r + (x >> 4 & 1) | 0;
    // What most properties are is tested here, and all else elsewhere.
    switch (x & 15) {
      case ${kinds.text}: if (typeof v === "string" && v.length > 0 && (v.length <= b || fits(v, b))) break; return -1;
      case ${kinds.code}: if (isCode(v, b)) break; return -1;
      case ${kinds.boolean}: if (typeof v === "boolean") break; return -1;
      case ${kinds.plain}: if (typeof v === "string" && isPlain(v, b)) break; return -1;
      case ${kinds.form}: if (typeof v === "string" && isForm(v, b)) break; return -1;
      case ${kinds.small}: if (typeof v === "number" && (v | 0) === v && v >= least[b] && v <= most[b]) break; return -1;
      case ${kinds.list}: if ((c = list(v, b)) < 0) return -1; n = n + c | 0; break;
      case ${kinds.object}: if ((c = object(v, b)) < 0) return -1; n = n + c | 0; break;
      default: if ((c = value(v, x)) < 0) return -1; n = n + c | 0;
    }
  }
  return r === objectRequired[a] ? n : -1;
};`;
