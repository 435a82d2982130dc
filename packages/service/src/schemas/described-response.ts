/** What the OpenAPI document says of the responses of one status. */
export interface DescribedResponse {
  readonly description: string;
  /** Schema of each header by its name, with a description; see `responseHeaders`. */
  readonly headers?: Readonly<Record<string, object>>;
  /** Schema of the body by media type, with examples by name; absent where there is no body. */
  readonly content?: Readonly<Record<string, DescribedContent>>;
}

/** What the OpenAPI document says of a body of one media type. */
export interface DescribedContent {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
