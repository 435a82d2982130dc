/**
 * Returns `text` in lines of at most `width` characters, broken at spaces; a longer word has a line to itself.
 * Every line but the first stands `indent` spaces in, which do not count.
 */
export const wrapText = (text: string, width: number, indent = 0): string => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${" ".repeat(indent)}`);
};
