const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * Words that name a diagnosis, an impairment or a type of need, in lower case. Their letters come from everyday use in
 * reports; the types of need are those of the school census.
 *
 * Compiled for this standard from the names of the conditions of childhood in ICD-11 and DSM-5 and from the types of special
 * educational need of the Department for Education.
 */
export const diagnosisNames: readonly string[] = words(`
  autism autistic asd asc asperger asperger's aspergers pda
  adhd add hyperactivity hyperkinetic inattentive
  dyslexia dyslexic dyspraxia dyspraxic dyscalculia dysgraphia dcd dld sld mld pmld spld slcn semh hi vi msi cvi gdd
  epilepsy epileptic palsy palate hemiplegia diplegia quadriplegia tetraplegia dystrophy ataxia dystonia hypotonia hypertonia
  syndrome syndromes disorder disorders condition conditions disease deficiency
  disability disabilities impairment impairments delay delays loss
  difficulty difficulties
  mutism stammer stammering dysfluency dysphagia dysarthria aphasia verbal-dyspraxia dysphasia
  anxiety depression depressive ocd odd ptsd fasd trauma attachment psychosis anorexia bulimia arfid
  tourette tourette's tourettes tics
  deaf deafness blind blindness deafblind deafblindness nystagmus albinism amblyopia glaucoma cataract cataracts retinopathy
  hydrocephalus spina bifida microcephaly macrocephaly scoliosis hypermobility hypermobile arthritis
  diabetes asthma eczema hypothyroidism leukaemia cancer fibrosis haemophilia anaemia phenylketonuria neurofibromatosis
  trisomy deletion duplication translocation monosomy mosaicism
  encephalitis meningitis encephalopathy cmv prematurity
  semh cl ci sp pd ndd ld snd psci
  neurodivergent neurodivergence neurodevelopmental
  cognition communication emotional speech language sensory physical behaviour behavioural mental
  injury behaviours squint hypermetropia myopia keratoconus coloboma aniridia hemianopia
  atrophy haemorrhage stroke neuropathy myopathy migraine migraines insomnia obesity apraxia phobia schizophrenia bipolar
  psychotic illness defect paralysis
  avoidance ebsa dysphoria nervosa sclerosis remission fatigue me cfs jia sma dmd cf ds pws
  intolerance allergy allergies coeliac enuresis encopresis incontinence narcolepsy
`);

/**
 * Words that go with a diagnosis and add nothing about what the child finds hard: its parts and kinds, who made it, when, and
 * how it is treated.
 *
 * Compiled for this standard from the way in which reports introduce a diagnosis.
 */
export const diagnosisCompany: readonly string[] = words(`
  a an and the of with by in on at as to for from or & plus also both but who which that this these there
  he she they his her their him has have had having is are was were been being be it its i
  child girl boy pupil student young person
  primary secondary main need needs area type types presentation subtype combined predominantly mixed unspecified otherwise
  special educational sen
  spectrum autism-spectrum attention deficit attention-deficit deficit/hyperactivity
  specific moderate severe profound multiple mild significant complex global general generalised generalized chronic acute
  bilateral unilateral left right sided left-sided right-sided sensorineural conductive mixed permanent fluctuating congenital
  acquired progressive degenerative genetic chromosomal chromosome chromosomes partial total
  learning intellectual language developmental development speech communication social emotional mental health
  interaction cognition literacy numeracy reading writing spelling mathematics maths auditory processing sensory integration
  expressive receptive ear ears eye eyes sight impaired
  hearing visual vision cerebral cortical sight multi-sensory multisensory physical motor coordination co-ordination
  conduct oppositional defiant behaviour behavioural behavior mood panic phobia phobic separation generalised-anxiety
  obsessive compulsive obsessive-compulsive post-traumatic posttraumatic stress reactive pathological demand avoidance
  extreme personality eating avoidant restrictive food intake sleep tic bipolar selective
  foetal fetal alcohol exposure cleft lip muscular cystic spinal juvenile idiopathic sickle cell
  muscle heart kidney liver brain injury head tumour absence tonic clonic tonic-clonic focal seizures seizure
  fragile down downs down's
  low working borderline medical needs
  joint joints
  diagnosis diagnoses diagnosed diagnosing confirmed confirms confirm confirmation identified given received receives made
  assessed assessment assessments assessing meets met meeting criteria threshold query queried possible probable suspected
  likely provisional awaiting waiting list pathway referred referral investigated investigation undergoing pending
  known formally clinically traits trait features feature profile associated co-occurring comorbid co-morbid comorbidity
  secondary underlying related due caused following resulting result described described recorded noted listed
  registered certified severely sight-impaired
  age aged years year old months month weeks week since when during early infancy birth childhood recently newly currently
  previously now old new january february march april may june july august september october november december
  spring summer autumn winter
  paediatrician paediatricians paediatric consultant community psychiatrist psychiatry psychologist psychology neurologist
  neurology geneticist genetics doctor gp nurse specialist clinic hospital team service services report letter camhs cdc
  clinical child development centre testing test tests mri scan eeg audiologist audiology
  under care reviewed reviews review monitored seen sees followed attends appointments
  treated treatment treats managed manages controlled medication medications medicine medicines tablets tablet drug drugs
  dose doses prescribed prescribes prescribe taking takes take mg ml once twice times daily day three two four one six every
  night nightly morning mornings
  surgery operation operated repaired corrected implant implants cochlear aids aid wears wearing
  both parents family history mother father mum dad sister brother siblings twin
  well relevant none other further yet
  after before last past present current this these those some same such until still already again over through between
  within without following then also including include includes included together along alongside like even very
  i we us our my me you all each per about around nearly almost more most than
  said says told reports reported reporting states stated states believed thought considered appears found record records
  school nursery college authority local plan file paperwork documentation evidence professionals professional specialist
  assessor therapist health-visitor visitor physiotherapist dietitian optometrist ophthalmologist orthoptist
  ophthalmology orthopaedic surgeon national regional university private privately independent panel multi-disciplinary
  multidisciplinary
  consistent criteria level category categorised classed classified grade band code coded label labelled named called
  term long-term short-term long short lifelong ongoing stable active recent formal informal initial early late-onset onset
  first second third type-1 type-2 one-sided fully partly partially completely
  arising arise arises stemming linked attributed resulting results consequence indicative suggestive consistent
  placed put waits wait waiting-list started stopped continues remains remain attending treated discharged open
  prescription capsules capsule sachet puffs patches patch injection injections drops liquid inhaler pump therapy
  responds responded taken given giving administered
  hospital's trust's
  born premature prematurely preterm gestation shunt place situ tube fed
  surgical surgically congenitally inherited carrier gene mutation variant rare unknown cause origin
  dual double triple number several range numerous
  barriers barrier needs need category anxious delayed
  based emotionally school-based
  when five seven eight nine ten eleven twelve fourteen fifteen sixteen baby toddler infant infantile
  lives living suffers experiences experience presents presenting presentation shows showing exhibits displays way underway
  recognised acknowledged adverse accompanying demand-avoidant high-functioning atypical regressive classic tendencies signs
  symptoms concerns requiring sighted glue user
  accident car road fall collision
  challenging ability abilities verbal hypoxic ischaemic pain covid illness glasses lenses splints insulin
  physiotherapy home exercises according set out trial begun began complete completed fully
`);
