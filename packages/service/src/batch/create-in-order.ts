/** Does things one after the other, a few of which have been started. */
export interface InOrder<Item> {
  /** Takes the next thing. */
  readonly add: (item: Item) => void;
  /** Resolves when another one can be started. */
  readonly room: () => Promise<void>;
  /** Resolves when everything that was added is done. */
  readonly done: () => Promise<void>;
  /** How many are not done. */
  readonly size: () => number;
}

/**
 * Returns a queue.
 *
 * @param most how many may be started and not done.
 * @param deal does one; it does not fail.
 * @param onIdle is called each time when all are done.
 */
export const createInOrder = <Item>(
  most: number,
  deal: (item: Item) => Promise<void>,
  onIdle: () => void,
): InOrder<Item> => {
  let size = 0;
  let last: Promise<void> = Promise.resolve();
  let wake: (() => void) | undefined;
  const leave = (): void => {
    size -= 1;
    wake?.();
    if (size === 0) onIdle();
  };
  return {
    add: (item) => {
      size += 1;
      last = last.then(() => deal(item)).finally(leave);
    },
    room: async () => {
      while (size >= most) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    done: async () => {
      while (size > 0) await last;
    },
    size: () => size,
  };
};
