import { isIssuedAuthorityCode, isOdsCode, isUkprn } from "@send-standards/common";

/**
 * Returns whether a prefix of local codes is registered. There is no register of its own: a prefix is made of a code that another
 * register gave to one body only, so no two bodies can have the same. `la` and three digits for a local authority, `ods` and an
 * ODS code in lower case for an NHS body, `ukprn` and eight digits for any other provider of education.
 */
export const isRegisteredPrefix = (prefix: string): boolean => {
  if (prefix.startsWith("la")) return isIssuedAuthorityCode(prefix.slice(2));
  if (prefix.startsWith("ods")) return isOdsCode(prefix.slice(3).toUpperCase());
  return prefix.startsWith("ukprn") && isUkprn(prefix.slice(5));
};
