import type { Concept } from './concept';

/**
 * The three signs as the inside of an SVG with `viewBox="0 0 24 24"`, drawn in `currentColor` with round strokes 2 wide.
 * Vocabulary: a dot is what is or came; a ring is the other, or what was expected.
 */
export const SIGN_SHAPES: Readonly<Record<Concept, string>> = {
  engagement:
    '<path d="M5 12h9.5"/><circle cx="5" cy="12" r="4.5" fill="currentColor" stroke="none"/><circle cx="18.5" cy="12" r="4"/>',
  experience:
    '<path d="M3 4.5H16.25a3.75 3.75 0 0 1 0 7.5H7.75a3.75 3.75 0 0 0 0 7.5H21"/>' +
    '<g fill="currentColor" stroke="none"><circle cx="3.5" cy="4.5" r="2.75"/><circle cx="13" cy="4.5" r="2.75"/>' +
    '<circle cx="12" cy="12" r="2.75"/><circle cx="11" cy="19.5" r="2.75"/><circle cx="20.5" cy="19.5" r="2.75"/></g>',
  satisfaction:
    '<path d="M1.5 21.5h9M13.5 14.5h9"/><circle cx="6" cy="15.5" r="4"/>' +
    '<circle cx="18" cy="8.5" r="4.5" fill="currentColor" stroke="none"/>',
};
