/**
 * Runs one step of a longer job and says so: its title at once, and every ten seconds that it still goes on.
 * Gives what `work` gives and throws what it throws.
 */
export async function step(title, work) {
  const started = Date.now();
  console.log(`▸ ${title}`);
  const reminder = setInterval(
    () => console.log(`  … ${title}: ${Math.round((Date.now() - started) / 1000)} s`),
    10_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(reminder);
  }
}
