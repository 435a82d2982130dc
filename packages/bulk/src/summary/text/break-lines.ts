/** Returns where to cut a word that is too long: after the last sign at which ids and paths can be cut, or at the width. */
const cutOf = (word: string, width: number): number => {
  const cut = word.slice(0, width).search(/[/\\._-][^/\\._-]*$/) + 1;
  return cut > width / 3 ? cut : width;
};

const piecesOf = (word: string, width: number): string[] => {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > width) {
    const cut = cutOf(rest, width);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
};

/** Returns `text` in lines of at most `width` characters, broken at spaces, and long words inside. */
export const breakLines = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length <= width) {
      line = `${line} ${word}`;
      continue;
    }
    const pieces = piecesOf(word, width);
    if (line !== "") lines.push(line);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
};
