// Of what these need the panel and its worker have most in common: so near before the worker's code in the bundle gzip writes it once.
import '../diagram/renderSvg.ts';
import '../diagram/groupNodes.ts';
import { connectHost } from './host.ts';
import { startLayoutWorker } from './map/layoutClient.ts';
import { startPanel } from './panel.ts';

startPanel(document.body, connectHost(), startLayoutWorker());
