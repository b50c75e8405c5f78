/** The commands of this extension. Those for people are listed in package.json; the others stand behind links. */
export const commandIds = {
  openGraph: 'manifestAtlas.openGraph',
  explainTerm: 'manifestAtlas.explainTerm',
  stopReading: 'manifestAtlas.stopReading',
  readAgain: 'manifestAtlas.readAgain',
  openPlace: 'manifestAtlas.openPlace',
  showInGraph: 'manifestAtlas.showInGraph',
  decodeSecret: 'manifestAtlas.decodeSecret',
  pageBack: 'manifestAtlas.pageBack',
  pageForward: 'manifestAtlas.pageForward',
  tellStory: 'manifestAtlas.tellStory',
  playRollout: 'manifestAtlas.playRollout',
} as const;
