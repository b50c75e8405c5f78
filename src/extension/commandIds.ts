/** The commands of this extension. `openGraph` is for people (package.json lists it); `openPlace` stands behind links of hovers. */
export const commandIds = {
  openGraph: 'manifestAtlas.openGraph',
  openPlace: 'manifestAtlas.openPlace',
} as const;
