/** Whether `/` opens the search; it does unless switched off on this device. `open-search.ts` reads the same entry. */
export function isSlashOn(): boolean {
  try {
    return localStorage.searchKey !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice on the device; where storage is blocked, nothing changes. */
export function switchSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem('searchKey');
    else localStorage.searchKey = 'off';
  } catch {
    // Storage is blocked.
  }
}
