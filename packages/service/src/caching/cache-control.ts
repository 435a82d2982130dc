import type { Settings } from "../settings/settings.ts";

/**
 * How long what is read may be used.
 *
 * - `for-ever`: a part of a version that is frozen.
 * - `for-minutes`: what a new release of the service can change, such as which versions there are.
 * - `while-unchanged`: a part of a version that may still change; asked for again each time.
 */
export type Lifetime = "for-ever" | "for-minutes" | "while-unchanged";

const directives: Readonly<Record<Lifetime, string>> = {
  "for-ever": "max-age=31536000, immutable",
  "for-minutes": "max-age=300",
  "while-unchanged": "no-cache",
};

/** Returns the Cache-Control of what is read: shared caches keep it where anybody may read it. */
export const cacheControl = (lifetime: Lifetime, { reading }: Pick<Settings, "reading">): string =>
  `${reading === "anyone" ? "public" : "private"}, ${directives[lifetime]}`;
