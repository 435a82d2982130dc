import type { GrantedScope } from "../scope.ts";

/** Who sends a request, as far as logs, limits and routes may know it. */
export interface Caller {
  /**
   * `key` and `token` are known callers; `anyone` is one who was not asked, because the address is open or the service asks nobody;
   * `stranger` is one who was asked and did not show it.
   */
  readonly kind: "anyone" | "key" | "stranger" | "token";
  /** Name of the key in the file of keys; of a token twelve digits made from its subject; else the kind. */
  readonly name: string;
  /** What they may do where the service asks. */
  readonly scopes: readonly GrantedScope[];
}

/** A caller whom nobody asks who they are. */
export const anyone: Caller = { kind: "anyone", name: "anyone", scopes: [] };

/** A caller who was asked and did not show who they are. */
export const stranger: Caller = { kind: "stranger", name: "stranger", scopes: [] };
