import { watchTexts } from './text-store';
import { SET_PREFIX } from './workshop-store';

/** Calls when another window of this browser has kept or deleted a set, with the set's place on the device. */
export function watchSets(heard: (id: string) => void): void {
  watchTexts(SET_PREFIX, heard);
}
