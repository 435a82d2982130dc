import { type KeptBody, keptBody } from "./kept-body.ts";

/** Returns the body at an address, of a media type; its text is made when it is first asked for. */
export type BodyKeeper = (address: string, type: string, text: () => string | Promise<string>) => Promise<KeptBody>;

/** Returns a keeper of bodies. It holds as many as there are addresses and types, so that neither comes from a request. */
export const keepBodies = (): BodyKeeper => {
  const bodies = new Map<string, Promise<KeptBody>>();
  return (address, type, text) => {
    const key = `${type} ${address}`;
    const kept =
      bodies.get(key) ??
      Promise.resolve()
        .then(text)
        .then((made) => keptBody(type, made));
    bodies.set(key, kept);
    // What could not be made once is tried again when it is asked for again.
    kept.catch(() => bodies.delete(key));
    return kept;
  };
};
