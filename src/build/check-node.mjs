// Says in one sentence that Node.js is too old: Astro needs 22.12, and 22.18 is the first that runs TypeScript as it stands.
// In plain JavaScript, because an old Node.js has to be able to run it.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Dreiklang needs Node.js 22.18 or newer, this is ${process.versions.node}: run "npm ci" without leaving out optional packages, which brings one for most systems, or install one from https://nodejs.org.`,
  );
  process.exit(1);
}
