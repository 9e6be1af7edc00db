/** The computer itself: what it serves is there without a network, and whoever builds the site wants to see it anew. */
const OWN_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Has the browser keep everything that a workshop needs, for rooms without a network: the worker that the build makes does so,
 * for the pages below each of the `scopes`. Resolves to whether all of it is there; later than everything else, since it is
 * fetched beside what the page itself needs. `false` where the browser keeps nothing, such as on plain http.
 */
export async function keepForOffline(base: string, scopes: readonly string[]): Promise<boolean> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!import.meta.env.PROD || !serviceWorker || OWN_HOSTS.includes(location.hostname)) return false;
  try {
    await Promise.all(scopes.map((scope) => serviceWorker.register(`${base}offline.js`, { scope })));
    await serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
