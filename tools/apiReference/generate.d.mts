/** Writes `apiStructure.json.gz` and `apiDescriptions.txt.gz` into `outDir`, where they are not there or not current. */
export function generateApiReference(outDir: string): Promise<void>;
