/** Answers the workbench's dialog for saving, which asks for a path in the quick input: it offers one first, of the same ending. */
export async function saveAs(page, file) {
  const input = page.locator('.quick-input-box input');
  await input.waitFor();
  const ending = file.slice(file.lastIndexOf('.'));
  for (let count = 0; !(await input.inputValue()).endsWith(ending) && count < 50; count++)
    await page.waitForTimeout(100);
  await input.fill(file);
  await page.waitForTimeout(500); // the dialog looks at the folder while one types
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}
