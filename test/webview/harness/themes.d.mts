/** Colours as the editor would set them, by the name without `--vscode-`. */
export const themes: Readonly<
  Record<
    'dark' | 'light' | 'hc' | 'hc-light',
    { readonly class: string; readonly colours: Readonly<Record<string, string>> }
  >
>;
