import type { AdviceTypeCode } from "@send-standards/common";

/** A service or person that gives advice for section K. */
export interface AdviceSourceData {
  readonly type: AdviceTypeCode;
  readonly title: string;
  readonly role: string;
  readonly organisation: string;
  /** Register and the start of a made-up number in it. */
  readonly register?: readonly [body: string, prefix: string];
}

/** Every source of advice that the samples know. Registration numbers are completed with figures. */
export const adviceSources = {
  school: {
    type: "educational",
    title: "Educational advice",
    role: "{head}",
    organisation: "{settingName}",
  },
  psychology: {
    type: "psychological",
    title: "Psychological advice",
    role: "educational psychologist",
    organisation: "Example Educational Psychology Service",
    register: ["HCPC", "PYL99"],
  },
  paediatrics: {
    type: "medical",
    title: "Medical advice",
    role: "community paediatrician",
    organisation: "Example Community Health Trust",
    register: ["GMC", "999"],
  },
  socialCare: {
    type: "socialCare",
    title: "Social care advice",
    role: "social worker",
    organisation: "Example Children with Disabilities Team",
    register: ["Social Work England", "SW999"],
  },
  speech: {
    type: "otherAppropriate",
    title: "Speech and language therapy advice",
    role: "speech and language therapist",
    organisation: "Example Community Health Trust",
    register: ["HCPC", "SL99"],
  },
  occupational: {
    type: "otherAppropriate",
    title: "Occupational therapy advice",
    role: "occupational therapist",
    organisation: "Example Community Health Trust",
    register: ["HCPC", "OT99"],
  },
  physio: {
    type: "otherAppropriate",
    title: "Physiotherapy advice",
    role: "physiotherapist",
    organisation: "Example Community Health Trust",
    register: ["HCPC", "PH99"],
  },
  deaf: {
    type: "qualifiedSensoryTeacher",
    title: "Advice of the qualified teacher of the deaf",
    role: "qualified teacher of the deaf",
    organisation: "Example Sensory Service",
  },
  vision: {
    type: "qualifiedSensoryTeacher",
    title: "Advice of the qualified teacher of children with vision impairment",
    role: "qualified teacher of children with vision impairment",
    organisation: "Example Sensory Service",
  },
  multiSensory: {
    type: "qualifiedSensoryTeacher",
    title: "Advice of the qualified teacher of children with multi-sensory impairment",
    role: "qualified teacher of children with multi-sensory impairment",
    organisation: "Example Sensory Service",
  },
  mentalHealth: {
    type: "otherAppropriate",
    title: "Mental health advice",
    role: "mental health practitioner",
    organisation: "Example Child and Adolescent Mental Health Service",
    register: ["NMC", "99A"],
  },
  nursing: {
    type: "otherAppropriate",
    title: "Specialist nursing advice",
    role: "children's community nurse",
    organisation: "Example Community Health Trust",
    register: ["NMC", "99B"],
  },
  adulthood: {
    type: "preparationForAdulthood",
    title: "Advice on preparing for adulthood",
    role: "careers and transition adviser",
    organisation: "Example Careers Service",
  },
} as const satisfies { readonly [key: string]: AdviceSourceData };

/** Key of a source of advice. */
export type AdviceSource = keyof typeof adviceSources;
