import type { Stage } from "../stage.ts";

/** What children and young people like, as it stands after "likes" or "interest in". */
export const interests: { readonly [Key in Stage]: readonly string[] } = {
  early: ["bubbles", "water play", "diggers", "nursery rhymes", "balls", "shiny things", "picture books", "the swing"],
  primary: [
    "dinosaurs",
    "trains",
    "baking",
    "football",
    "drawing",
    "building bricks",
    "space",
    "animals",
    "maps",
    "swimming",
  ],
  secondary: [
    "gaming",
    "manga",
    "cooking",
    "cycling",
    "computers",
    "photography",
    "music",
    "cars",
    "fantasy stories",
    "trampolining",
  ],
  adult: [
    "music",
    "gardening",
    "cooking",
    "football",
    "animation",
    "horses",
    "buses",
    "bowling",
    "fashion",
    "computers",
  ],
};
