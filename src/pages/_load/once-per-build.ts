/**
 * Makes a loader that works once for each of its arguments in a build, however many pages ask. While developing it works
 * anew each time, because content changes.
 */
export function oncePerBuild<Key extends string | undefined, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>();
  return (key) => {
    if (import.meta.env.DEV) return load(key);
    const known = loaded.get(key) ?? load(key);
    loaded.set(key, known);
    return known;
  };
}
