/** The bundled code of another entry point as text; see tools/inlineWorkerPlugin.mjs. */
declare module 'inline:./layoutWorker.ts' {
  export const workerCode: string;
}
