/**
 * Keeps a sender from being further ahead of its reader than the service keeps answers for: a service gives a batch up of whose answer
 * 8 MB wait to be read.
 */
export interface Window {
  /** Resolves when another record may be sent. */
  readonly room: () => Promise<void>;
  /** Says that one was sent. */
  readonly sent: () => void;
  /** Says that the line of one was handed over. */
  readonly answered: (length: number) => void;
}

/** How much answer may be on its way, in characters: half of what the service keeps. */
const mostAnswer = 4_000_000;

/** Bounds of how many records may be on their way: so few that the worst have room, so many that the service has work. */
const fewest = 64;
const most = 4096;

/** How much a line changes what is expected of the next. */
const weight = 1 / 16;

/** Returns a window through which nothing was sent yet. It learns from the answers how long they are. */
export const createWindow = (): Window => {
  let onTheirWay = 0;
  let usual = mostAnswer / (4 * fewest);
  let wake: (() => void) | undefined;
  const isFull = (): boolean => onTheirWay >= Math.min(most, Math.max(fewest, mostAnswer / usual));
  return {
    room: async () => {
      while (isFull()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    sent: () => {
      onTheirWay += 1;
    },
    answered: (length) => {
      onTheirWay -= 1;
      usual += (length - usual) * weight;
      wake?.();
    },
  };
};
