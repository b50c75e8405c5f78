/** The commands of this extension. Those for people are listed in package.json; `openPlace` stands behind links. */
export const commandIds = {
  openGraph: 'manifestAtlas.openGraph',
  openPlace: 'manifestAtlas.openPlace',
} as const;
