import type { Random } from "@send-standards/common/sample";
import type { Linking } from "./sound-leaf.ts";

/** The kind of thing that a list or a link is called after: "need" for "needs", "needRef" and "needRefs". */
const kindOf = (name: string): string =>
  name
    .replace(/(?:Id|Ref)s?$/, "")
    .replace(/^people$/, "person")
    .replace(/ies$/, "y")
    .replace(/([^s])s$/, "$1")
    .toLowerCase();

const counter = () => {
  const counts = new Map<string, number>();
  return (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
};

/** Ways to give ids and links, each as hostile as can be in its own way. Every call starts numbers anew. */
export const linkings = {
  /** Every thing has an id of its own, and links name things of the right kind, one after the other. */
  everything: () => {
    const own = counter();
    const linked = counter();
    return {
      own: (list) => `${kindOf(list)}-${own(kindOf(list))}`,
      link: (name) => `${kindOf(name)}-${1 + (linked(name) % 200)}`,
    };
  },
  /** All ids are the same, and all links name it. */
  equal: () => ({ own: () => "one", link: () => "one" }),
  /** Each thing names the next of its kind; whoever follows comes round. */
  circle: () => {
    const own = counter();
    const linked = counter();
    return {
      own: (list) => `x-${own(kindOf(list)) % 50}`,
      link: (name) => `x-${(1 + linked(name)) % 50}`,
    };
  },
  /** No link names anything. */
  nowhere: () => {
    const own = counter();
    return { own: (list) => `${kindOf(list)}-${own(kindOf(list))}`, link: (name) => `no-${kindOf(name)}` };
  },
  /** A few ids for everything, at random. */
  few: (random) => ({ own: () => `e-${random.int(1, 7)}`, link: () => `e-${random.int(1, 7)}` }),
} satisfies Readonly<Record<string, (random: Random) => Linking>>;
