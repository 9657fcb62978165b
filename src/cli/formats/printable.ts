/** A text on one line without control characters: names in a manifest may hold some that change a terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '�');
}
