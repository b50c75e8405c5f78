import { mkdir } from 'node:fs/promises';
import { vsixFile } from '../support/build.mjs';
import { step } from '../support/progress.mjs';
import { inProject } from '../support/project.mjs';
import { sum } from '../support/tally.mjs';

/** Where the journeys leave their pictures. */
export const shots = inProject('dist/shots');

/**
 * What a person does, in a whole workbench with the packed extension; each journey counts as one test. `browser` is a Chromium;
 * only journeys whose names match `text` run.
 */
export const journeys = (browser, text) => ({
  name: 'Journeys',
  run: async () => {
    const { runJourneys } = await import('../../test/e2e/runJourneys.mjs');
    await mkdir(shots, { recursive: true });
    return sum(await runJourneys({ browser, vsix: vsixFile, shots, step, text }));
  },
});
