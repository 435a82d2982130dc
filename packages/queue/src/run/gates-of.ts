/** A queue in which gates stand; those of all runs that are being handed in, so that there are few. */
export interface HoldsGates {
  readonly getWaiting: () => Promise<readonly { readonly id?: string }[]>;
}

/** Returns the ids of the gates of a run: none where it was handed in to its end. */
export const gatesOf = async (run: string, gates: HoldsGates): Promise<string[]> => {
  const waiting = await gates.getWaiting();
  return waiting.flatMap(({ id }) => (id?.startsWith(`${run}-`) === true ? [id] : []));
};
