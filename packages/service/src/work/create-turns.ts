/** Who waits for a place: the body of a request, or a slice of a batch that is under way. */
export type TurnKind = "body" | "slice";

/** Hands out places. Who comes first is served first, and where both kinds wait, they take turns. */
export interface Turns {
  /** Returns what gives the place back, as soon as there is one. @throws what `refuse` makes, where it is not to wait. */
  readonly take: (kind: TurnKind) => Promise<() => void>;
  readonly taken: () => number;
  readonly waiting: () => number;
  /** Refuses those who wait, and who come after. */
  readonly end: (refuse: () => Error) => void;
}

interface Waiting {
  readonly go: () => void;
  readonly refuse: (error: Error) => void;
}

/** Options of `createTurns`. */
export interface TurnsOptions {
  readonly places: number;
  /** Most bodies that wait. Slices are not counted: few of each batch are under way, and it waits for them. */
  readonly most: number;
  /** Makes the error for a body too many. */
  readonly refuse: () => Error;
}

/** Returns what hands out `places`. */
export const createTurns = ({ places, most, refuse }: TurnsOptions): Turns => {
  const queues: Readonly<Record<TurnKind, Waiting[]>> = { body: [], slice: [] };
  let free = places;
  let served: TurnKind = "slice";
  let ended: (() => Error) | undefined;

  const nextOf = (kind: TurnKind): Waiting | undefined => {
    const next = queues[kind].shift();
    if (next !== undefined) served = kind;
    return next;
  };
  const giveBack = (): void => {
    const other = served === "body" ? "slice" : "body";
    const next = nextOf(other) ?? nextOf(served);
    if (next === undefined) free += 1;
    else next.go();
  };
  /** Returns what gives a place back, once. */
  const place = (): (() => void) => {
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      giveBack();
    };
  };

  return {
    take: async (kind) => {
      if (ended !== undefined) throw ended();
      if (free > 0) {
        free -= 1;
        served = kind;
        return place();
      }
      if (kind === "body" && queues.body.length >= most) throw refuse();
      await new Promise<void>((go, no) => queues[kind].push({ go, refuse: no }));
      return place();
    },
    taken: () => places - free,
    waiting: () => queues.body.length + queues.slice.length,
    end: (error) => {
      ended = error;
      for (const queue of Object.values(queues)) for (const { refuse: no } of queue.splice(0)) no(error());
    },
  };
};
