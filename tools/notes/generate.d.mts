/** Writes `notes.json.gz` and `glossary.json.gz` into `outDir`, where they are not there or not current. */
export function generateNotes(outDir: string): Promise<void>;
