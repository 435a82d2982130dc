import {
  type AccessibleFormatCode,
  type AssessmentFrameworkCode,
  accessibleFormat,
  assessmentFramework,
  type CommunicationMethodCode,
  communicationMethod,
  type RelationshipCode,
  relationship,
} from "@send-standards/common";

/** Codes of lists that samples take in turns, each as a plain list so that declarations stay small. */
export const accessibleFormats: readonly AccessibleFormatCode[] = accessibleFormat.codes.map(({ code }) => code);

/** See `accessibleFormats`. */
export const communicationMethods: readonly CommunicationMethodCode[] = communicationMethod.codes.map(
  ({ code }) => code,
);

/** See `accessibleFormats`. */
export const frameworks: readonly AssessmentFrameworkCode[] = assessmentFramework.codes.map(({ code }) => code);

/** See `accessibleFormats`. */
export const relationships: readonly RelationshipCode[] = relationship.codes.map(({ code }) => code);
