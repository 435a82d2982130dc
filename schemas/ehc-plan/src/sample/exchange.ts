import { addDays, type DocumentKindCode, daysBetween, type RepresentationFromCode } from "@send-standards/common";
import { fill, makeHash } from "@send-standards/common/sample";
import type { EhcPlan, SectionA } from "../types.ts";
import type { Scene } from "./scene.ts";

/** What the family and others said of a draft, what changed, and the documents that belong to the plan. */
export type Exchange = Pick<EhcPlan, "representations" | "changes" | "attachments">;

type Attachment = NonNullable<EhcPlan["attachments"]>[number];

const said: readonly (readonly [text: string, response: string, pointer: string])[] = [
  [
    "The amount of therapy does not match what the report says.",
    "The amount was corrected to that of the report.",
    "/sections/F/provisions/0/quantity",
  ],
  [
    "{name} would put it differently: it is noise and not people that is hard for {him}.",
    "The wording was changed to {name}'s own.",
    "/sections/B/needs/0/text",
  ],
  [
    "The outcome should say what {name} will do and by when.",
    "A measure and a day were added.",
    "/sections/E/outcomes/0/successMeasure",
  ],
  ["The name of {his} former teacher should not be in the plan.", "The name was taken out.", "/sections/A/history"],
];

const speakers = (scene: Scene): readonly RepresentationFromCode[] =>
  scene.isChild
    ? ["childsParent", "childsParent", "childsParent", "setting", "commissioningBody", "other"]
    : ["youngPerson", "youngPerson", "representative", "setting"];

const exchanged = (scene: Scene): Pick<Exchange, "representations" | "changes"> => {
  const { random, days, asOf, words } = scene;
  const base = days.draft ?? days.amendmentNotice;
  if (base === undefined || !random.chance(70)) return {};
  const last = Math.min(14, daysBetween(base, days.issued ?? asOf) - 1);
  if (last < 2) return {};
  const chosen = random.some(said, random.int(1, 3));
  return {
    representations: chosen.map(([text, response], at) => ({
      id: `rep-${at + 1}`,
      from: random.pick(speakers(scene)),
      date: addDays(base, random.int(2, last)),
      text: fill(text, words),
      ...(days.issued === undefined ? {} : { response: fill(response, words) }),
    })),
    ...(days.issued === undefined
      ? {}
      : {
          changes: chosen.map(([text, response, pointer], at) => ({
            pointer,
            summary: fill(response, words),
            reason: fill(text, words),
            representationRef: `rep-${at + 1}`,
          })),
        }),
  };
};

const media: { readonly [Kind in DocumentKindCode]: readonly [title: string, mediaType: string] } = {
  plan: ["The plan as a document", "application/pdf"],
  adviceReport: ["Report of section K", "application/pdf"],
  onePageProfile: ["One-page profile", "application/pdf"],
  views: ["Film of a good day", "video/mp4"],
  individualHealthcarePlan: ["Individual healthcare plan", "application/pdf"],
  representation: ["Letter of the family on the draft", "application/pdf"],
  consultationResponse: ["Answer of a setting", "application/pdf"],
  notice: ["Notice with rights of appeal", "application/pdf"],
  reviewReport: ["Report of the review meeting", "application/pdf"],
  tribunalOrder: ["Order of the First-tier Tribunal", "application/pdf"],
  mediationAgreement: ["Agreement reached in mediation", "application/pdf"],
  other: ["Drawing", "image/png"],
};

const attachment = (scene: Scene, id: string, kind: DocumentKindCode): Attachment => {
  const [title, mediaType] = media[kind];
  return {
    id,
    kind,
    title,
    mediaType,
    uri: `https://documents.example.org/${id}`,
    ...(mediaType === "video/mp4" ? { seconds: scene.random.int(40, 280) } : {}),
    ...scene.random.maybe(50, { documentHash: makeHash(scene.random) }),
  };
};

const kindsOf = (scene: Scene, kinds: readonly DocumentKindCode[]): DocumentKindCode[] => {
  const { random, days } = scene;
  const route: { readonly [reason: string]: DocumentKindCode } = {
    tribunalOrder: "tribunalOrder",
    mediation: "mediationAgreement",
  };
  const own = route[days.route];
  return [
    "plan",
    ...(own === undefined ? [] : [own]),
    ...(days.meeting === undefined ? [] : ["reviewReport" as const]),
    ...random.some(kinds, random.int(0, 2)),
  ];
};

/** Returns the documents that section A points to, and some others. */
const attachments = (scene: Scene, { childViews = [], onePageProfileRef }: SectionA): Attachment[] => {
  const refs = new Set(childViews.flatMap(({ attachmentRef }) => attachmentRef ?? []));
  const others = kindsOf(scene, [
    "adviceReport",
    "individualHealthcarePlan",
    "representation",
    "consultationResponse",
    "notice",
  ]);
  return [
    ...(onePageProfileRef === undefined ? [] : [attachment(scene, onePageProfileRef, "onePageProfile")]),
    ...(refs.has("att-film") ? [attachment(scene, "att-film", "views")] : []),
    ...(refs.has("att-drawing") ? [attachment(scene, "att-drawing", "other")] : []),
    ...others.map((kind, at) => attachment(scene, `att-${at + 1}`, kind)),
  ];
};

/** Returns what was said of the draft, what changed for it, and the documents of the plan. */
export const makeExchange = (scene: Scene, sectionA: SectionA): Exchange => ({
  ...exchanged(scene),
  attachments: attachments(scene, sectionA),
});
