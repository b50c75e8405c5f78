// Loaded into the VS Code server before its own code: ends the server's process group, and removes its data,
// when whoever started it is gone without a chance to stop it.
const { rmSync } = require('node:fs');

const parent = process.ppid;
const data = process.env.MANIFEST_ATLAS_SERVER_DATA;
delete process.env.MANIFEST_ATLAS_SERVER_DATA; // only the server has it, not the processes it starts

if (data !== undefined) {
  setInterval(() => {
    if (process.ppid === parent) return;
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    process.kill(-process.pid, 'SIGKILL');
  }, 1000).unref();
}
