import type { Pointer } from "@send-standards/core";

/** An item of a plan and the section that it is in. */
export interface Item {
  readonly section: string;
  readonly entity: { readonly id: string };
}

/** Name of the list that items are in, within their section. */
export type ListName = "needs" | "outcomes" | "provisions";

/** What is known of an item after it was packed and unpacked. */
export interface UnpackedItem {
  readonly id: string;
  readonly place: Pointer;
  readonly isLive: boolean;
}

/** Stands before the id of an item that is not live; no id begins with it. */
const ended = "-";

const isAny = (): boolean => true;

/**
 * Returns ids and places of items in one text, which takes a tenth of the memory of lists: a line for each list of the plan,
 * with its place and its ids in their order.
 *
 * @param items all items of their lists; those of a section stand together, as they do in the index of a plan.
 * @param isLive whether an item is to be found in the next version of the plan; every one where absent.
 */
export const packItems = <One extends Item>(
  name: ListName,
  items: readonly One[],
  isLive: (entity: One["entity"]) => boolean = isAny,
): string => {
  const lines: string[] = [];
  let words: string[] = [];
  let section: string | undefined;
  for (const { section: own, entity } of items) {
    if (own !== section) {
      if (section !== undefined) lines.push(words.join(" "));
      words = [`/sections/${own}/${name}`];
      section = own;
    }
    words.push(isLive(entity) ? entity.id : `${ended}${entity.id}`);
  }
  if (section !== undefined) lines.push(words.join(" "));
  return lines.join("\n");
};

/** Returns what `packItems` packed of several kinds as one text. */
export const joinPacked = (...packed: readonly string[]): string => packed.filter((text) => text !== "").join("\n");

/** Returns what `packItems` packed. */
export const unpackItems = (packed: string): UnpackedItem[] =>
  packed === ""
    ? []
    : packed.split("\n").flatMap((line) => {
        const [list = "", ...ids] = line.split(" ");
        return ids.map((text, at) => {
          const isLive = !text.startsWith(ended);
          return { id: isLive ? text : text.slice(ended.length), place: `${list}/${at}`, isLive };
        });
      });
