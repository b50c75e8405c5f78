/** Writes the notes, the glossary and the sentences of stories into `outDir`, where they are not there or not current. */
export function generateNotes(outDir: string): Promise<void>;
