const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * The small words by which a sentence promises something. They are this standard's, drawn up from outcomes that are provision
 * and from outcomes that are not.
 */

/** Words that turn what follows into a promise: "will receive", "to be provided with", "staff should". */
export const promises = words("will shall should must would to is are");

/** Words between a promise and its verb: "will then continue to receive", "will have been given". */
export const between = words(
  "also then now still always only both be been being have had having continue to regularly soon",
);

/** What is done to a child by others and is always a service: "is taught", "will be supported". */
export const passives = words(
  "taught supported provided offered allocated assigned enrolled referred helped accompanied escorted tutored discussed supplied issued equipped",
);

/** What will be done to a child by others; said of the present it may be how the child lives. */
export const futurePassives = words(`
  allowed permitted driven transported entered collected taken brought moved fitted registered booked transferred invited
  hoisted screened tested examined admitted told
`);

/** What is done to a child and is a service where one is named with it: "will be given a laptop". */
export const namedPassives = words("given seen assessed reviewed monitored placed put funded shown");

/** What is done to a service: "a referral will be made", "sessions will be completed". */
export const doings = words(`
  administered written provided delivered offered given put made arranged organised completed carried run held implemented
  available funded in place reviewed trained set developed created undertaken used monitored established introduced started sought
  adapted differentiated enlarged modified printed shared broken chunked simplified minimised agreed identified sourced
  installed bought purchased fitted commissioned extended increased applied read taught shown kept found sought drawn planned booked ordered hired employed recruited
  appointed built ready used followed continued adhered explored considered updated issued
`);

/** What is done to a child by adults that is an outcome: "will be understood by staff". */
export const perceived = words(
  "understood known noticed heard found trusted observed recognised rated judged measured evidenced liked praised thanked chosen able asked greeted awarded",
);

/** What a child does with a service that is given: "will have", "will access". */
export const takes = words(
  "receive receives received accessed need require requires have has had get gets access accesses having",
);

/** The same in words that an outcome uses too; then only a therapy or its like counts. */
export const joins = words(
  "attend attended participate participated take taken engage engaged join joined undergo undergone work worked meet benefit see go",
);

/** Words of subjects that are not the child: "a care plan will be drawn up". */
export const articles = words("a an the his her their all any every each some");

/** Words of subjects that are what a child does or says: "her speech will be understood", "his bag will be packed". */
export const ownDoings = words(
  "speech words sounds sentences work bag accidents falls incidents letters numbers writing spelling answers questions tasks homework",
);

/** Main verbs that go with "have" and are no thing that one has: "will have completed a placement". */
export const participles = words(
  "read sat made taken done gone seen found learnt learned built chosen written met kept said told spoken eaten slept held cut put run won grown become begun got left lost",
);

/** What counts after such words. */
export const therapies = words(`
  therapy therapies therapist therapists physiotherapy hydrotherapy counselling psychotherapy cbt circuit circuits nurture
  lego elsa forest slt salt ot senco intervention interventions tuition mentoring programme programmes mentor tutor ta assistant
  psychologist psychiatrist counsellor dietitian
`);

/** Words that show that the sentence is about a child who has something: "Ravi receives", "has". */
export const haves = words("receives has gets accesses");

/** Words that leave the name of a service: what comes after is another matter. */
export const leaves = words(
  "no less fewer only minimal little that who which when where so because without until before after while by in on at from into if but than",
);

/** What adults may do in an outcome of the child's: "staff will understand him". */
export const perceives = words(
  "understand know notice hear see find agree trust need observe report recognise rate say be",
);

/** Words that measure what the child does, so that being helped is only how. */
export const measures = words("% per-cent independently unaided unprompted");

/** Words of the date before a subject: "By the end of Year 4 staff will". */
export const dates = words(`
  by the end of year years in next term autumn spring summer key stage reception january february march april may june july
  august september october november december from during over within months weeks christmas easter annual ks1 ks2 ks3 ks4
  half until school academic half-term before
`);

/** Words that count or choose those who provide: "two members of staff", "every teacher". */
export const counters = words("two three four five six members member local class all both each every key children's");

/** Verbs of a sentence that is no bare name of a service: "Support from adults is reduced". */
export const finite = words("will is are can has does was were shall asks uses needs reduces remains");

/** What somebody receives or is given that is no service. */
export const notServices = words(`
  award awards badge badges certificate certificates medal prize prizes praise grade grades mark marks ball message messages change
  money wage wages pay part role job responsibility responsibilities invitation invitations compliments instruction instructions
  merit merits present presents offer question questions turn word words
`);

/** Words that begin a subordinate clause: what is done in it is a condition and no promise. */
export const subordinate = words("so until while when whenever which who that if once after before as because where");

/** What a service does by itself: "speech therapy will continue". */
export const goesOn = words("begin start happen run last resume include focus cover increase");
