/** The bundled code of another entry point as text; see tools/inlineWorkerPlugin.mjs. */
declare module 'inline:./layoutWorker.ts' {
  const code: string;
  export default code;
}
