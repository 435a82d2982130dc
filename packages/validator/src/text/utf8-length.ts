/** Returns how many bytes `text` has in UTF-8; a lone surrogate counts as three. */
export const utf8Length = (text: string): number => {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x800) length += 1;
    if (code >= 0x80) length += 1;
    // A pair has four bytes: two code units, and what the first of them added.
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at += 1;
  }
  return length;
};
