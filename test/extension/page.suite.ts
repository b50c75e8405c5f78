import { commands, Selection, window } from 'vscode';
import { defined, equal, eventually, matches } from './support/check.ts';
import { hoverText } from './support/hoverText.ts';
import { extension, openDocument, positionOf, revert, untilFolderIsRead } from './support/workspace.ts';

export function pageSuite(): void {
  describe('page', () => {
    before(untilFolderIsRead);

    it('explains a term, with its picture, and has no script', async () => {
      await explain('rolling update');
      equal(shown().title, 'rolling update');
      matches(shown().html, /<pre class="drawing">replicas: 3/);
      matches(shown().html, /default-src 'none'; style-src/);
      equal(/<script|onclick/.test(shown().html), false, 'script');
    });

    it('leads from term to term, and back and forward again', async () => {
      matches(shown().html, /href="command:manifestAtlas.explainTerm\?%5B%22readiness-probe%22%5D"/);
      await explain('readiness-probe');
      equal(shown().title, 'readiness probe');
      await commands.executeCommand('manifestAtlas.pageBack');
      equal(shown().title, 'rolling update');
      await commands.executeCommand('manifestAtlas.pageForward');
      equal(shown().title, 'readiness probe');
      await commands.executeCommand('manifestAtlas.pageForward');
      equal(shown().title, 'readiness probe', 'forward at the end');
    });

    it('stays as it is where a term is not known', async () => {
      await explain('xyzzy');
      equal(shown().title, 'readiness probe');
    });

    it('tells what happens when the manifest under the cursor is applied, and follows edits', async () => {
      const document = await openDocument('shop/web-service.yaml');
      const editor = defined(window.activeTextEditor, 'editor');
      editor.selection = new Selection(positionOf(document, 'selector:'), positionOf(document, 'selector:'));
      await commands.executeCommand('manifestAtlas.tellStory');
      equal(shown().title, 'Service web');
      matches(shown().html, /<ol class="steps">.*EndpointSlice controller.*CoreDNS.*kube-proxy/s);
      await editor.edit((edit) => edit.insert(positionOf(document, 'selector:'), 'clusterIP: None\n  '));
      await eventually(
        () => shown().html,
        (html) => html.includes('headless'),
        'the story of a headless Service',
      );
      await revert(document);
    });

    it('plays the rollout of the workload under the cursor, with one script that its policy knows', async () => {
      const document = await openDocument('shop/web-deployment.yaml');
      const editor = defined(window.activeTextEditor, 'editor');
      editor.selection = new Selection(positionOf(document, 'spec:'), positionOf(document, 'spec:'));
      await commands.executeCommand('manifestAtlas.playRollout');
      const { title, html } = defined(extension()?.exports.rollout(), 'rollout');
      equal(title, 'Deployment web');
      matches(html, /script-src 'nonce-([0-9a-f]{32})'.*<script nonce="\1" src="[^"]+\/media\/rollout\.js">/s);
      matches(html, /class="pod new starting"/);
    });

    it('is where the actors of hovers lead', async () => {
      const text = await hoverText(await openDocument('shop/web-service.yaml'), 'selector:');
      matches(
        text,
        /\[EndpointSlice controller\]\(command:manifestAtlas\.explainTerm\?%5B%22endpointslice-controller%22%5D\)/,
      );
    });
  });
}

const explain = (term: string) => commands.executeCommand('manifestAtlas.explainTerm', term);
const shown = () => defined(extension()?.exports.page(), 'page');
