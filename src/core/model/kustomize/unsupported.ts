import { isAbsent, itemsOf } from '../../yaml/nodes.ts';
import { type BuildRun, fieldOf, type Layer, reportIncomplete } from './buildRun.ts';
import { incompleteWords } from './problemWords.ts';

/**
 * Says which fields of a kustomization are not built: plugins and charts run programs, and the others change the rules by which
 * everything else is built. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function reportUnsupported(run: BuildRun, layer: Layer): void {
  for (const name of unsupported) {
    const node = fieldOf(layer, name);
    if (node === undefined || isAbsent(node)) continue;
    if (node.type === 'sequence' && itemsOf(node).length === 0) continue;
    reportIncomplete(run, layer, node, incompleteWords.field(name));
  }
}

const unsupported = [
  'generators',
  'validators',
  'helmCharts',
  'helmChartInflationGenerator',
  'configurations',
  'crds',
  'openapi',
  'vars',
];
