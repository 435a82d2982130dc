import { type Pointer, parsePointer } from "@send-standards/core";
import { closeArray, closeObject, colon, comma, openArray, openObject, quote } from "./characters.ts";
import { decodeString } from "./decode-string.ts";
import type { Position } from "./position.ts";
import { createPositionFinder } from "./position-finder.ts";
import { skipSpace } from "./skip-space.ts";
import { skipString, skipValue } from "./skip-value.ts";

/** A place that is looked for, or that lies on the way to one. */
interface Wanted {
  readonly parent?: Wanted;
  readonly children: Map<string, Wanted>;
  /** UTF-16 offset; of the last one, where a key is repeated. */
  offset: number;
  /** Offset that the parent had then. Where it has another one now, this place was in a value that does not count. */
  under: number;
}

/** Returns the places that `pointers` name, and those on the way to them, parents first. */
const plan = (
  pointers: Iterable<Pointer>,
): { readonly root: Wanted; readonly places: readonly Wanted[]; readonly named: ReadonlyMap<Pointer, Wanted> } => {
  const root: Wanted = { children: new Map(), offset: 0, under: -1 };
  const places = [root];
  const named = new Map<Pointer, Wanted>();
  for (const pointer of pointers) {
    let place = root;
    for (const token of pointer.startsWith("/") ? parsePointer(pointer) : []) {
      let child = place.children.get(token);
      if (child === undefined) {
        child = { parent: place, children: new Map(), offset: -1, under: -1 };
        place.children.set(token, child);
        places.push(child);
      }
      place = child;
    }
    named.set(pointer, place);
  }
  return { root, places, named };
};

/** An array or object on the way, and the index of its item at hand. */
interface Step {
  readonly place: Wanted;
  readonly isArray: boolean;
  index: number;
}

const isCloser = (code: number): boolean => code === closeArray || code === closeObject;

/** Returns the wanted place of `token` in `parent`, which begins at `offset`, having written that down. */
const find = (parent: Wanted, token: string, offset: number): Wanted | undefined => {
  const place = parent.children.get(token);
  if (place === undefined) return undefined;
  place.offset = offset;
  place.under = parent.offset;
  return place;
};

/** Walks over `text` and writes down the offsets of the places below `root`. Stops where the text is not JSON. */
const walk = (text: string, root: Wanted): void => {
  const path: Step[] = [];
  let at = skipSpace(text, 0);
  /** The place of the value at `at`, where it is wanted. */
  let place: Wanted | undefined = root;
  root.offset = at;

  for (;;) {
    const code = text.charCodeAt(at);
    const isEntered = place !== undefined && place.children.size > 0 && (code === openArray || code === openObject);
    if (place !== undefined && isEntered) path.push({ place, isArray: code === openArray, index: 0 });
    at = skipSpace(text, isEntered ? at + 1 : skipValue(text, at));

    let isFirst = isEntered;
    while (path.length > 0 && isCloser(text.charCodeAt(at))) {
      path.pop();
      at = skipSpace(text, at + 1);
      isFirst = false;
    }
    const step = path.at(-1);
    if (step === undefined) return;
    if (!isFirst) {
      if (text.charCodeAt(at) !== comma) return;
      at = skipSpace(text, at + 1);
      step.index += 1;
    }
    if (at >= text.length) return;

    if (step.isArray) {
      place = find(step.place, String(step.index), at);
    } else {
      if (text.charCodeAt(at) !== quote) return;
      const end = skipString(text, at);
      const name = decodeString(text, at, end);
      if (name === undefined) return;
      place = find(step.place, name, at);
      at = skipSpace(text, end);
      if (text.charCodeAt(at) !== colon) return;
      at = skipSpace(text, at + 1);
    }
  }
};

/**
 * Returns where each of `pointers` is in `text`: a member of an object at its key's opening quote, an item
 * of an array at its first character, the document at its own. A pointer to nothing has the place of its
 * nearest ancestor that is there. Of a repeated key the last one counts. One walk, linear in the text; any
 * text and any pointer will do, and what follows a fault in the text is not there.
 */
export const locate = (text: string, pointers: Iterable<Pointer>): Map<Pointer, Position> => {
  const { root, places, named } = plan(pointers);
  walk(text, root);
  for (const place of places) {
    if (place.parent !== undefined && place.under !== place.parent.offset) place.offset = place.parent.offset;
  }
  const placeOf = createPositionFinder(text);
  const positions = new Map<number, Position>();
  for (const { offset } of places.toSorted((one, other) => one.offset - other.offset)) {
    if (!positions.has(offset)) positions.set(offset, placeOf(offset));
  }
  const located = new Map<Pointer, Position>();
  for (const [pointer, { offset }] of named) located.set(pointer, positions.get(offset) ?? { line: 1, column: 1 });
  return located;
};
