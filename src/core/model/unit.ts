/** What is applied together: a kustomization with all it reaches, a Helm chart, else a folder, or a file that clashes with its folder. */
export interface Unit {
  readonly id: string;
  readonly kind: 'kustomization' | 'chart' | 'folder' | 'file';
  readonly path: string;
  /** False where something could not be read or foreseen: such a unit cannot prove that something is absent. */
  readonly whole: boolean;
}
