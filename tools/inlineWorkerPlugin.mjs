import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * An esbuild plugin: `import { workerCode } from 'inline:./layoutWorker.ts'` bundles that file on its own and gives its code as text,
 * so that the panel can start it as a worker from a blob, the only source that its content security policy allows.
 */
export function inlineWorkerPlugin() {
  return {
    name: 'inline-worker',
    setup(context) {
      context.onResolve({ filter: /^inline:/ }, (args) => ({
        path: resolve(dirname(args.importer), args.path.slice('inline:'.length)),
        namespace: 'inline-worker',
      }));
      context.onLoad({ filter: /.*/, namespace: 'inline-worker' }, async (args) => {
        const { minify, target, charset } = context.initialOptions;
        const result = await build({
          entryPoints: [args.path],
          bundle: true,
          write: false,
          metafile: true,
          format: 'iife',
          platform: 'browser',
          minify: minify ?? false,
          target: target ?? 'es2022',
          charset: charset ?? 'utf8',
          logLevel: 'silent',
        });
        const watchFiles = Object.keys(result.metafile.inputs).map((file) => resolve(file));
        return {
          contents: `export const workerCode = ${JSON.stringify(result.outputFiles[0].text)};`,
          loader: 'js',
          watchFiles,
        };
      });
    },
  };
}
