import type { Child, EhcPlan, SectionA, SectionI } from "./types.ts";

/** Every property that an object of this kind may have, absent. */
type Blank<Part> = Readonly<Record<keyof Part, undefined>>;

const no = undefined;

const blankPlan: Blank<EhcPlan> = {
  standard: no,
  standardVersion: no,
  planId: no,
  legalRegime: no,
  status: no,
  maintainingAuthority: no,
  child: no,
  sections: no,
  version: no,
  supersedes: no,
  issueReason: no,
  requestReceivedDate: no,
  decisionToAssessDate: no,
  draftSentDate: no,
  representationsDueDate: no,
  familyAgreedEarlyDate: no,
  amendmentNoticeDate: no,
  issuedDate: no,
  firstIssuedDate: no,
  lastReviewDate: no,
  reviewMeetingDate: no,
  reviewType: no,
  nextReviewDueDate: no,
  endDate: no,
  courseEndDate: no,
  timeLimitExceptions: no,
  people: no,
  formerAuthority: no,
  transferDate: no,
  responsibleCommissioners: no,
  signatory: no,
  distribution: no,
  appealNotice: no,
  ceasing: no,
  representations: no,
  changes: no,
  references: no,
  attachments: no,
  synthetic: no,
  extensions: no,
};

const blankChild: Blank<Child> = {
  name: no,
  dateOfBirth: no,
  pronouns: no,
  sex: no,
  ethnicity: no,
  identifiers: no,
  communication: no,
  addresses: no,
  contact: no,
  ncYear: no,
  outOfCohort: no,
  currentSettings: no,
  senTypes: no,
  diagnoses: no,
  lookedAfter: no,
  knownToSocialCare: no,
  inYouthAccommodation: no,
  generalPractice: no,
  services: no,
  transport: no,
  capacity: no,
  extensions: no,
};

const blankA: Blank<SectionA> = {
  nil: no,
  childViews: no,
  parentViews: no,
  childViewsNotObtained: no,
  parentViewsNotObtained: no,
  consultationMethods: no,
  consultationNotes: no,
  differencesOfView: no,
  history: no,
  play: no,
  health: no,
  schooling: no,
  independence: no,
  friendships: no,
  futurePlans: no,
  interests: no,
  strengths: no,
  whatPeopleLike: no,
  importantTo: no,
  importantFor: no,
  bestSupport: no,
  aspirations: no,
  howToCommunicate: no,
  howToInvolve: no,
  onePageProfileRef: no,
  informalSupport: no,
  extensions: no,
};

const blankI: Blank<SectionI> = {
  nil: no,
  placement: no,
  nextPlacement: no,
  attending: no,
  requests: no,
  consultations: no,
  fees: no,
  extensions: no,
};

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const evenRecord = <Part extends object>(part: Part): Part => ({ ...blankPlan, ...part });
const evenChild = <Part extends object>(part: Part): Part => (isObject(part) ? { ...blankChild, ...part } : part);
const evenA = <Part extends object>(part: Part): Part => (isObject(part) ? { ...blankA, ...part } : part);
const evenI = <Part extends object>(part: Part): Part => (isObject(part) ? { ...blankI, ...part } : part);

/**
 * Returns a copy of a plan in which the parts that many rules look at have the same properties in the same order, absent ones
 * too, for the reason that `evenEntities` gives. All else is shared with the plan itself, and whatever is no object is left as it is.
 */
export const evenPlan = (plan: EhcPlan): EhcPlan => {
  if (!isObject(plan)) return plan;
  const copy = evenRecord(plan);
  copy.child = evenChild(plan.child);
  if (!isObject(plan.sections)) return copy;
  copy.sections = { ...plan.sections };
  copy.sections.A = evenA(plan.sections.A);
  copy.sections.I = evenI(plan.sections.I);
  return copy;
};
