import { connectHost } from './host.ts';
import { startPanel } from './panel.ts';

startPanel(document.body, connectHost());
