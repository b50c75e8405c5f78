/** A runner's outcome, as numbers of tests; `reason` says why something was skipped or why a runner broke down. */
export const passedOnce = { passed: 1, failed: 0, skipped: 0 };
export const failedOnce = (reason) => ({ passed: 0, failed: 1, skipped: 0, reason });
export const skippedOnce = (reason) => ({ passed: 0, failed: 0, skipped: 1, reason });

/** The sum of several outcomes. */
export const sum = (outcomes) =>
  outcomes.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** `N passed, N failed`, with `, N skipped` where there are any. */
export const describeTally = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
