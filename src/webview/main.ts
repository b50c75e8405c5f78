// What the panel has in common with its worker: before the worker's code in the bundle, so that gzip writes it once.
import '../diagram/edgeStyles.ts';
import '../diagram/groupNodes.ts';
import '../diagram/measureText.ts';
import '../diagram/path.ts';
import '../diagram/sizes.ts';
import { connectHost } from './host.ts';
import { startLayoutWorker } from './map/layoutClient.ts';
import { startPanel } from './panel.ts';

startPanel(document.body, connectHost(), startLayoutWorker());
