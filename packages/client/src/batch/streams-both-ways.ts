/** Returns whether this is a page or a worker of one. */
const isBrowser = (): boolean => "document" in globalThis || "WorkerGlobalScope" in globalThis;

/**
 * Returns whether a request can be answered while it is sent. Browsers send a stream over HTTP/2 only, if at all, and give the answer
 * out when everything is sent.
 *
 * Source: https://developer.chrome.com/docs/capabilities/web-apis/fetch-streaming-requests, feature detection.
 */
export const streamsBothWays = (): boolean => {
  if (isBrowser()) return false;
  let isAsked = false;
  const streaming = {
    method: "POST",
    body: new ReadableStream(),
    get duplex() {
      isAsked = true;
      return "half";
    },
  };
  const { headers } = new Request("http://localhost/", streaming);
  // A runtime that does not know streams takes one for a text.
  return isAsked && !headers.has("content-type");
};
