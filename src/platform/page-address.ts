/** A value in the query of the page's address, by its name. */
export function readAddress(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/**
 * Puts a value into the query of the page's address, together with the anchor of what shows it, so that a copied address
 * leads there; `null` takes both away. The way back stays as long as it was.
 */
export function writeAddress(name: string, value: string | null, anchor: string): void {
  const address = new URL(location.href);
  if (value !== null) {
    address.searchParams.set(name, value);
    address.hash = anchor;
  } else {
    address.searchParams.delete(name);
    if (address.hash === `#${anchor}`) address.hash = '';
  }
  // A comma may stand in a query as it is, and an address with commas can be read.
  address.search = address.search.replaceAll('%2C', ',');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
