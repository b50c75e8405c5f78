import type { GraphView } from '../core/index.ts';
import type { ToPanel } from '../webview/protocol.ts';
import { createPause } from './createPause.ts';
import { graphParts } from './graphParts.ts';

/** Sends graphs to the panel's page; of a large one only what differs from the one before. */
export interface GraphSender {
  /** Sends a graph in slices; false where that was given up before the end. One at a time. */
  readonly send: (message: GraphMessage, isGivenUp: () => boolean) => Promise<boolean>;
  /** The page is new, and has nothing. */
  readonly forget: () => void;
}

type GraphMessage = Extract<ToPanel, { readonly type: 'graph' }>;

/** So many nodes and edges go in one message, whatever changed. */
const mostAtOnce = 300;

/** `post` brings one message to the page. */
export function createGraphSender(post: (message: ToPanel) => void): GraphSender {
  let number = 0;
  let sent: GraphView | undefined;
  return {
    async send(message, isGivenUp) {
      const { graph } = message;
      const inParts = graph.nodes.length + graph.edges.length > mostAtOnce;
      if (!inParts) post(message);
      else {
        if (!(await sendParts(graph, isGivenUp))) return false;
        post({ ...message, graph: { ...graph, nodes: [], edges: [] }, inParts });
      }
      sent = graph;
      number++;
      return true;
    },
    forget() {
      sent = undefined;
      number = 0;
    },
  };

  async function sendParts(graph: GraphView, isGivenUp: () => boolean): Promise<boolean> {
    const pause = createPause();
    let begin: { readonly after?: number } = { after: number };
    for (const part of graphParts(sent, graph)) {
      if (part !== undefined) {
        post({ type: 'graphPart', ...begin, ...part });
        begin = {};
      }
      await pause();
      if (isGivenUp()) return false;
    }
    return true;
  }
}
