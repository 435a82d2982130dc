const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * What is given where a service is promised, as the last word of its name.
 *
 * Compiled for this standard from the kinds of provision that the Code of Practice (paragraph 9.69) and plans name.
 */
export const services = words(`
  support help therapy therapies therapist therapists slt salt ot physiotherapy physio hydrotherapy counselling psychotherapy cbt
  intervention interventions session sessions programme programmes package tuition tutoring teaching
  tutor tutors mentor mentors mentoring coach coaching counsellor worker workers keyworker key-worker someone somebody buddy
  assistant assistants ta tas hlta lsa adviser advisor interpreter escort reader scribe elsa elsas
  input involvement contact liaison feedback provision placement equipment assessment assessments
  referral training consultation visits visit appointments appointment review reviews monitoring supervision
  meeting meetings check-in check-ins drop-in workshop workshops circuit circuits nurture
  break breaks respite transport timetable diet resources arrangements adjustments adaptations
  aids aid laptop tablet chromebook ipad device headphones wheelchair walker frame hoist workstation blanket passport cushion grip
  slope bed ramp visuals seating medication medicine staffing ratio outreach advice
`);

/**
 * What is provided too, but is as often the child's own, so that it counts only where it is given or stands alone: "will be
 * given a seat at the front", "Weekly social skills group".
 *
 * Compiled for this standard.
 */
export const things = words(`
  group groups club clubs class unit base profile chart story stories schedule routine plan plans software app seat desk chair
  board boards symbols cards worksheets materials texts tasks lessons curriculum transition strategies homework diary system place
  planning prompts modelling scribing pre-teaching overlearning scaffolding time access opportunity opportunities chance space
`);

/**
 * Words for those who provide, as the last word of their name: "the class teacher", "school staff", "the local authority".
 *
 * Compiled for this standard from the deliverers and bodies that plans name.
 */
export const providers = words(`
  staff school schools setting settings college nursery adult adults we everyone
  camhs service services team teams authority la council ics icb nhs trust provider providers agency carers carer
  professionals doctor hospital clinic visitor visitors centre charity association department ward surgery government someone somebody
`);

/**
 * Verbs of those who provide that are an instruction where a service follows: "Increase TA hours", "Continue speech therapy".
 *
 * Compiled for this standard.
 */
export const changes = words(
  "give increase maintain continue make put set allow support review extend adapt schedule use begin start introduce",
);

/**
 * Verbs that say what is done for a child where the child follows: "To support Mia", "Help him to".
 *
 * Compiled for this standard.
 */
export const doneFor = words("support help enable teach encourage assist give prompt remind allow provide");

/**
 * Verbs of those who provide that stand at the head of an instruction and of nothing a child learns to do.
 *
 * Compiled for this standard.
 */
export const instructions = words(`
  provide deliver offer ensure arrange organise supply fund implement refer allocate commission facilitate liaise differentiate
  embed
`);

/**
 * Words that describe a service and stand before its name: "daily one to one speech and language therapy". A run of them
 * that ends in a service is a service's name.
 *
 * Compiled for this standard.
 */
export const serviceCompany = words(`
  a an the his her their its this any all of and or for further additional extra more ongoing continued continuing regular
  weekly daily fortnightly monthly termly half-termly annual yearly individual individualised personalised bespoke tailored specialist
  specialised direct indirect small large group paired full-time part-time one-to-one one adult teacher ta hlta staff teaching
  speech language communication occupational physical physiotherapy therapy educational psychology psychological sensory
  emotional literacy numeracy maths reading phonics writing handwriting spelling touch-typing social skills play lego art
  music drama animal equine talking cognitive behavioural mental health careers travel life nurture forest autism hearing
  vision visual advisory outreach pastoral learning behaviour early short movement rest brain quiet time out timetabled
  structured targeted intensive high level levels hours hour minutes minute half two three four five six seven eight nine
  ten twelve fifteen twenty thirty block blocks course courses series total number package key trained qualified
  experienced familiar trusted dedicated named designated consistent support assistant assessment review access pair new
  noise-cancelling ear adapted specialist-made weekly-run school in-class lunchtime after-school home transition
  dyslexia elsa senco camhs ot slt salt ep programme swimming motor fine gross multi-sensory exercise feeding
  increased reduced peer implementation delivery continuation provision one-page home-school parent family
  day week month term year fortnight careful phased sign full course swimming exam examination exams overnight close priority constant online residential private resource subject clinical retired
  consultant senior lead local allocated linked visiting link
  ehc ehcp independent own personal weighted visual positive communication risk care
`);
