/** Writes `notes.json.gz` into `outDir`, where it is not there or not current. */
export function generateNotes(outDir: string): Promise<void>;
