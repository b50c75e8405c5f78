const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Ends this process properly when it is told to stop, so that what it started ends with it (see runCommand).
 * Gives a function that lifts this again.
 */
export function exitOnSignals() {
  const exit = () => process.exit(130);
  for (const signal of signals) process.on(signal, exit);
  return () => {
    for (const signal of signals) process.off(signal, exit);
  };
}

/**
 * Waits until this process is told to stop: Ctrl+C, a kill, a closed terminal, or the end of the npm that runs it.
 * Later signals do nothing, since npm passes on the Ctrl+C that we got already.
 */
export function untilStopped() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, resolve);
    if (process.env.npm_lifecycle_event === undefined) return;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve();
    }, 1000);
  });
}
