import { connectHost } from './host.ts';
import { startLayoutWorker } from './map/layoutClient.ts';
import { startPanel } from './panel.ts';

startPanel(document.body, connectHost(), startLayoutWorker());
