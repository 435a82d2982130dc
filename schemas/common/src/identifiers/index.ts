export { gssCodePattern, isGssCode } from "./gss-code.ts";
export { isIssuedAuthorityCode } from "./issued-authority-codes.ts";
export { isLaCode, laCodePattern } from "./la-code.ts";
export { checkLaEstab, isLaEstab, type LaEstabResult, laEstabPattern, normaliseLaEstab } from "./la-estab.ts";
export {
  checkNhsNumber,
  isInIssuedRange,
  isNhsNumber,
  type NhsNumberRange,
  type NhsNumberResult,
  nhsNumberPattern,
  nhsNumberRange,
} from "./nhs-number.ts";
export { isOdsCode, odsCodePattern } from "./ods-code.ts";
export {
  checkPostcode,
  isPostcode,
  isPseudoPostcode,
  normalisePostcode,
  type PostcodeResult,
  postcodePattern,
} from "./postcode.ts";
export { hasSnomedCheckDigit, isSnomedConceptId } from "./snomed-id.ts";
export { isUkprn, ukprnPattern } from "./ukprn.ts";
export { checkUln, isUln, type UlnResult, ulnPattern } from "./uln.ts";
export { checkUpn, isTemporaryUpn, isUpn, type UpnResult, upnPattern } from "./upn.ts";
export { isUprn, normaliseUprn, uprnPattern } from "./uprn.ts";
export { isUrn, urnPattern } from "./urn.ts";
