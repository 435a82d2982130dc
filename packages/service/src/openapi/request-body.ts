/**
 * What an address takes as its body, for the OpenAPI document alone. Fastify checks nothing of it: bodies reach the routes as
 * bytes, and what is wrong with them is theirs to say.
 */
export interface RequestBody {
  /** Schema of the body by media type, with a description and examples. */
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

declare module "fastify" {
  interface FastifySchema {
    readonly requestBody?: RequestBody;
  }
}
