/** Who sends the requests: an API key, or a bearer token (OAuth 2); a function is asked for the token before each request. */
export type ClientAuth = { readonly apiKey: string } | { readonly bearer: string | (() => string | Promise<string>) };

/** How a client reaches the service. */
export interface ClientOptions {
  /** Address of the service, without `/v1`: "https://send.example.org". In a page it may be relative to the page. */
  readonly baseUrl: string;
  /** Who sends the requests; nobody in particular where absent, which a service without keys takes. */
  readonly auth?: ClientAuth | undefined;
  /** Sends a request; `fetch` of the runtime where absent. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * How many times a request is sent again that the service had no time for (429, 503) or that the network lost. From 0 to 10;
   * 3 where absent. Judging changes nothing, so that sending twice does no harm.
   */
  readonly retries?: number | undefined;
}
