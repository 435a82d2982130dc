const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * Names of medicines that children and young people in England are given, generic names and brands, in lower case.
 *
 * Compiled for this standard from the headings of the British National Formulary for Children (approved names) and from brand
 * names in common use; it need not be complete, and a name that is not in it is missed. Left out are names that say no more
 * than a kind of treatment ("insulin", "oxygen", "adrenaline", "steroid") and food supplements.
 */
export const drugNames: readonly string[] = words(`
  atomoxetine strattera methylphenidate ritalin concerta equasym medikinet xenidate xaggitin delmosart matoride tranquilyn
  affenid focalin dexmethylphenidate dexamfetamine dexamphetamine amfetamine amphetamine amfexa adderall lisdexamfetamine
  elvanse vyvanse guanfacine intuniv clonidine catapres modafinil provigil viloxazine

  melatonin circadin slenyto ceyesto adaflex syncrodin alimemazine promethazine phenergan chloral zopiclone zolpidem temazepam
  nitrazepam

  valproate epilim episenta depakote convulex carbamazepine tegretol oxcarbazepine trileptal eslicarbazepine lamotrigine
  lamictal levetiracetam keppra desitrend brivaracetam briviact topiramate topamax zonisamide zonegran lacosamide vimpat
  rufinamide inovelon stiripentol diacomit vigabatrin sabril kigabeq ethosuximide zarontin phenytoin epanutin phenobarbital
  phenobarbitone primidone mysoline clobazam frisium tapclob perizam clonazepam rivotril gabapentin neurontin pregabalin lyrica
  perampanel fycompa tiagabine cannabidiol epidyolex fenfluramine fintepla cenobamate sulthiame everolimus votubia
  acetazolamide diamox paraldehyde midazolam buccolam epistatus hypnovel diazepam valium stesolid lorazepam ativan

  risperidone risperdal aripiprazole abilify olanzapine zyprexa quetiapine seroquel haloperidol haldol clozapine clozaril
  chlorpromazine paliperidone lurasidone pimozide sulpiride amisulpride fluoxetine prozac sertraline lustral citalopram
  cipramil escitalopram cipralex paroxetine seroxat fluvoxamine venlafaxine duloxetine mirtazapine buspirone trazodone
  amitriptyline nortriptyline imipramine clomipramine lithium priadel propranolol hydroxyzine atarax bupropion

  baclofen lioresal lyflex tizanidine dantrolene trihexyphenidyl levodopa madopar sinemet tetrabenazine botulinum botox dysport
  xeomin glycopyrronium glycopyrrolate sialanar hyoscine scopoderm kwells buscopan atropine pyridostigmine mestinon riluzole
  nusinersen spinraza risdiplam evrysdi zolgensma onasemnogene ataluren translarna vamorolone agamree deflazacort idebenone
  mexiletine diazoxide

  salbutamol ventolin salamol airomir terbutaline bricanyl salmeterol serevent formoterol oxis beclometasone beclomethasone
  clenil qvar becotide becloforte budesonide pulmicort fluticasone flixotide mometasone ciclesonide alvesco seretide symbicort
  fostair sirdupla combisal montelukast singulair ipratropium atrovent tiotropium spiriva theophylline uniphyllin
  aminophylline omalizumab xolair mepolizumab prednisolone prednisone dexamethasone betamethasone methylprednisolone
  epipen jext emerade cetirizine zirtek piriteze loratadine clarityn desloratadine fexofenadine chlorphenamine chlorpheniramine
  piriton diphenhydramine benadryl ketotifen

  omeprazole losec mezzopram lansoprazole zoton esomeprazole nexium ranitidine zantac famotidine domperidone motilium
  metoclopramide ondansetron cyclizine gaviscon loperamide imodium lactulose macrogol movicol laxido cosmocol molaxole
  senokot bisacodyl dulcolax picosulfate docusate docusol mebeverine colofac peppermint-oil mesalazine pentasa sulfasalazine
  creon nutrizym pancrex pancreatin ursodeoxycholic

  oxybutynin ditropan lyrinel kentera tolterodine detrusitol solifenacin vesicare mirabegron betmiga desmopressin desmomelt
  desmomelts desmotabs ddavp

  paracetamol calpol ibuprofen nurofen calprofen naproxen diclofenac voltarol codeine dihydrocodeine tramadol morphine oramorph
  fentanyl buprenorphine ketamine aspirin disprin sumatriptan imigran rizatriptan zolmitriptan pizotifen

  amoxicillin amoxil co-amoxiclav augmentin penicillin phenoxymethylpenicillin flucloxacillin azithromycin zithromax
  erythromycin clarithromycin cefalexin cephalexin cefuroxime ceftriaxone trimethoprim co-trimoxazole septrin nitrofurantoin
  ciprofloxacin doxycycline lymecycline metronidazole gentamicin tobramycin colistin colistimethate colomycin promixin
  vancomycin rifampicin aciclovir valaciclovir fluconazole itraconazole nystatin terbinafine mebendazole hydroxychloroquine

  levothyroxine thyroxine carbimazole propylthiouracil hydrocortisone fludrocortisone somatropin genotropin norditropin
  omnitrope saizen metformin glucophage gliclazide novorapid humalog fiasp lantus levemir tresiba toujeo apidra glucagen glucagon
  hypostop liraglutide semaglutide triptorelin decapeptyl leuprorelin prostap gonapeptyl norethisterone levonorgestrel
  depo-provera desogestrel cerazette microgynon testosterone oestradiol

  tacrolimus prograf adoport ciclosporin azathioprine mycophenolate sirolimus mercaptopurine methotrexate vincristine
  cyclophosphamide hydroxycarbamide hydroxyurea siklos deferasirox exjade desferrioxamine imatinib adalimumab humira etanercept
  enbrel infliximab remicade tocilizumab anakinra rituximab secukinumab ustekinumab selumetinib koselugo trametinib
  dabrafenib emicizumab hemlibra eculizumab

  furosemide frusemide spironolactone captopril enalapril lisinopril ramipril losartan amlodipine nifedipine atenolol bisoprolol
  digoxin amiodarone flecainide sildenafil bosentan warfarin enoxaparin clexane heparin clopidogrel rivaroxaban

  ivacaftor kalydeco orkambi symkevi kaftrio trikafta dornase pulmozyme carglumic sapropterin kuvan miglustat zavesca nitisinone
  cysteamine levocarnitine carnitor betaine cerliponase brineura vosoritide voxzogo burosumab crysvita asfotase eliglustat
  idursulfase laronidase metreleptin setmelanotide

  eumovate betnovate dermovate elocon protopic elidel dupilumab dupixent isotretinoin roaccutane clobetasone fucidin
  daktacort canesten chloramphenicol latanoprost timolol cyclopentolate ivermectin permethrin
`);
