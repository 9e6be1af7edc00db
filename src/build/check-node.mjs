// Says in one sentence that Node.js is too old. In plain JavaScript, because an old Node.js has to be able to run it.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Dreiklang needs Node.js 22.12 or newer, this is ${process.versions.node}: install a newer one (https://nodejs.org), or run "npm ci" again without leaving out optional packages, which brings one.`,
  );
  process.exit(1);
}
