/** Writes the structure and the descriptions of Kubernetes’ kinds and of custom ones into `outDir`, where they are not there or not current. */
export function generateApiReference(outDir: string): Promise<void>;
