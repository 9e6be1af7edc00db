/**
 * How ids of the bank begin, by the setting they play in; a capital letter stands for each in links of version 1. The order
 * is part of the format: never change it. Ids that begin otherwise travel as they are.
 */
const SETTINGS = [
  ['bank', 'car', 'clinic', 'craft', 'culture', 'drinks'],
  ['energy', 'grocery', 'gym', 'hotel', 'insurance', 'machines'],
  ['online-shop', 'rail', 'restaurant', 'software', 'telecom', 'travel'],
].flat();
const FIRST = 'A'.charCodeAt(0);

/** `online-shop-zettel-a` becomes `Mzettel-a`. */
export function shortenId(id: string): string {
  const place = SETTINGS.findIndex((setting) => id.startsWith(`${setting}-`));
  const setting = SETTINGS[place];
  return setting === undefined ? id : String.fromCharCode(FIRST + place) + id.slice(setting.length + 1);
}

/** The id that was shortened; a letter that stands for nothing stays, and no id holds it. */
export function lengthenId(short: string): string {
  const setting = SETTINGS[short.charCodeAt(0) - FIRST];
  return setting === undefined ? short : `${setting}-${short.slice(1)}`;
}
