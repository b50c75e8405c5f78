import assert from 'node:assert/strict';
import { hoverOver, openWorkbench } from './support/workbench.mjs';

export const journeys = [
  { name: 'toy hover', locale: 'en', theme: 'dark', run: toy },
  { name: 'toy hover light ko', locale: 'ko', theme: 'light', run: toy },
];
async function toy({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: 'shop/web-service.yaml' });
  const text = await hoverOver(page, 'tier');
  await take(`toy-${text.trim()}`);
  assert.match(text, /toy/);
}
