const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * Titles that stand before a name.
 *
 * Compiled for this standard from the way in which schools and clinics address their staff.
 */
export const titles = words("mr mrs ms miss mx dr doctor prof professor");

/** Titles that are also the names of a job, so that a capital must follow which is part of no other job: "Nurse Dunne", "Coach Dave". */
export const jobTitles = words("nurse sister matron coach teacher");

/**
 * Words for a job in education, health or care, in lower case, as the last word of its name: "educational psychologist",
 * "class TA".
 *
 * Compiled for this standard from the roles of the code list of deliverers and from the letters that plans use for them.
 */
export const roles = words(`
  1:1 1-1 teacher teachers assistant assistants ta tas hlta hltas lsa lsas tutor tutors mentor mentors coach sendco senco sencos
  inclusion-manager headteacher head deputy principal lecturer instructor practitioner practitioners keyworker worker workers
  therapist therapists slt salt sal-t salts ot ots physio physios physiotherapist physiotherapists psychologist psychologists ep eps
  psychiatrist psychiatrists paediatrician paediatricians consultant consultants neurologist audiologist orthotist dietitian
  dietician optometrist ophthalmologist orthoptist gp nurse nurses midwife clinician counsellor counsellors elsa elsas
  qtvi qtod qthi qtmsi tod specialist specialists adviser advisers advisor advisors officer officers caseworker
  co-ordinator coordinator manager managers carer escort interpreter intervenor technician trainer supervisor
  social-worker matron registrar director lead leader habilitationist
`);

/**
 * Words for somebody who is no professional. A name beside one of them is a relative's, a pet's or a character's: "her mother,
 * Mrs Kaur", "Ms Bear (her teddy)".
 *
 * Compiled for this standard.
 */
export const kin = words(`
  mother father mum dad mummy daddy parent parents grandmother grandfather grandparent grandparents nan nana granny grandma
  grandad granddad aunt auntie uncle brother sister sisters brothers stepmother stepfather stepmum stepdad foster guardian
  guardians neighbour neighbours wife husband partner cousin friend friends classmate classmates
  dog cat pet rabbit teddy doll toy puppet cuddly
  character characters book books story stories film cartoon programme video videos game song videos youtube tv
`);

/**
 * Second parts of names that belong to characters of books, films and television, in lower case.
 *
 * Compiled for this standard; it need not be complete.
 */
export const characters = words(`
  tumble bean men man who seuss beast stink potato bear wolf fox rabbit frog snow happy messy bump tickle strong silly greedy
  noisy clever maker bloom benn gum twit twits wordsmith doubtfire poppins honey trunchbull moneypenny martens pepper whippy
  pig sheep cat dog mouse bunny owl badger toad mole crocodile tiger elephant duck goose hen kipling darcy hyde jekyll watson
  holmes robot claus christmas fantastic incredible magoo spock t burns skeleton funny grumpy bones bungle worry jelly dolittle
  doolittle universe world mcgonagall dumbledore snape marple tiggy-winkle pooh gru chips barnardo foster
`);

/**
 * What follows a surname when it is an institution's: "Dr Challoner's School".
 *
 * Compiled for this standard.
 */
export const institutions = words(
  "school schools academy college nursery primary grammar high hall house hospital foundation university church",
);

/**
 * Words that begin with a capital in the names of programmes, services, places, papers and times, and so make a pair of
 * capitals no person's name.
 *
 * Compiled for this standard from programmes and services that plans name.
 */
export const otherCapitals = words(`
  a an the and of for in on at to by with from is are he she they his her their it all each every this that when if as no not
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  spring summer autumn winter easter christmas term terms year years week weeks day days half key stage stages phase phases
  level levels band entry grade part section block blocks unit size stage reception nursery primary secondary junior infant
  class group room base centre center hub house hall lodge school schools academy college university trust hospital hospitals
  clinic surgery service services team teams department council authority borough county city town street road lane park
  north south east west northern southern eastern western central great new old royal saint st st. upper lower
  england english scotland scottish wales welsh britain british london europe european polish urdu french spanish
  nhs hcpc nmc camhs send sen ehc ehcp plan plans report reports review reviews programme programmes scheme schemes project
  training course courses award awards certificate diploma qualification degree
  speech language communication occupational physical physiotherapy therapy therapies educational education psychology
  psychological health mental social emotional care sensory visual vision hearing impairment impaired deaf blind autism
  autistic dyslexia learning support specialist teaching outreach inclusion inclusive behaviour nurture advisory early help
  years intervention interventions assessment pathway profile scale scales test tests checklist tool toolkit
  zones regulation attention colourful semantics social stories story talk boost lego therapy makaton picture exchange system
  read write inc phonics precision rapid reading catch numicon word wave toe fresh start nessy lexia clicker grid widgit
  communicate print boardmaker proloquo thrive drawing talking sunshine circles circle friends time team-teach
  intensive interaction tac pac teacch portage elklan nuffield derbyshire language hanen palin lidcombe
  sensory circuits circuit diet jump move motor skills united write dance hand gym fine gross touch typing
  boxall strengths difficulties questionnaire connors conners beery vineland bayley wechsler british ability
  functional maths mathematics english science history geography art music computing core vocabulary
  duke edinburgh ofsted department cognitive behavioural behavioral art play music drama animal forest equine
  emotional literacy assistant assistants worker workers manager officer lead leader teacher teachers nurse practitioner
  therapist therapists psychologist psychologists paediatrician consultant head deputy principal director coordinator
  co-ordinator mentor tutor senco sendco elsa ta hlta slt ot ep gp qtvi qtod elsa
  child children family families young people adult adults pupil pupils student students parent parents staff
  special needs disability disabled resource resourced provision community local national public
  personal independent living transport travel independence social-worker short breaks break respite
  weekly daily regular direct individual small additional advice advised qualified registered trained
  act barnardo's mencap scope nas rnib ndcs
`);
