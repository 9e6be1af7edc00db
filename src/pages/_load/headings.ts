/** Whether a heading holds a word too long for a phone's line at the usual size; German compounds do. */
export function hasLongWord(heading: string): boolean {
  return heading.split(/[\s-]/).some((word) => word.length > 15);
}
