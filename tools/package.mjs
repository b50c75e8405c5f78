import { build, packageExtension, vsixFile } from './support/build.mjs';

// npm run package     builds, and packs dist/manifest-atlas.vsix

await build();
await packageExtension();
console.log(vsixFile);
