/** What a key or token can allow. */
export type GrantedScope = "read" | "validate";

/** What a route asks for: `none` is open to everybody, whatever the settings. */
export type Scope = GrantedScope | "none";
