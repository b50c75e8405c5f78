/**
 * Source text of small CommonJS modules that stand in for native ones, by package name.
 * VS Code uses them for its log files, to end a process whose parent is gone, and for a telemetry id.
 */
export const nativeStandIns = {
  '@vscode/spdlog': `
const fs = require('node:fs');
const path = require('node:path');
const levels = { trace: 0, debug: 1, info: 2, warn: 3, error: 4, critical: 5 };
class Logger {
  constructor(file) {
    this.file = file;
    this.level = levels.info;
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
for (const [name, level] of Object.entries(levels)) {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    try { fs.appendFileSync(this.file, message + '\\n'); } catch {}
  };
}
const create = async (name, file) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
};
exports.Logger = Logger;
exports.version = 0;
exports.setLevel = exports.setFlushOn = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = create;
`,
  '@vscode/native-watchdog': `
exports.start = (parent) => {
  setInterval(() => {
    try { process.kill(parent, 0); } catch { process.exit(87); }
  }, 1000).unref();
};
`,
  '@vscode/deviceid': "exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';\n",
};
