import { ServiceProblem } from "../problems/service-problem.ts";

const charsets = /;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/gi;

/** Whether a media type names no other character set than UTF-8. @throws {ServiceProblem} `media-type` */
export const checkCharset = (contentType: string): void => {
  if (!contentType.includes(";")) return;
  for (const [, charset = ""] of contentType.matchAll(charsets)) {
    if (!/^"?utf-?8"?$/i.test(charset)) throw new ServiceProblem("media-type");
  }
};
