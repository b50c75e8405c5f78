import { toDot } from '../diagram/dot.ts';
import { toGraphJson } from '../diagram/graphJson.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import { renderSvg } from '../diagram/renderSvg.ts';
import { darkTheme, lightTheme } from '../diagram/theme.ts';
import type { Scene } from './map/scene.ts';
import type { PanelView } from './pane.ts';
import type { ExportFormat } from './protocol.ts';
import { layoutWords } from './words.ts';

/** What the map shows in a format that a file can hold: the same objects at the same places, on light or dark ground as here. */
export async function exportAs(
  format: ExportFormat,
  scene: Scene,
  { locale, theme }: PanelView,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return svgOf(scene, theme.ground);
    case 'png':
      return new Uint8Array(await (await pngOf(scene, theme.ground)).arrayBuffer());
    case 'mermaid':
      return toMermaid(scene.graph, layoutWords(locale));
    case 'dot':
      return toDot(scene.graph);
    case 'json':
      return toGraphJson(scene.graph);
  }
}

/** Puts the picture into the clipboard; rejects where the page may not. */
export function copyImage(scene: Scene, { theme }: PanelView): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(scene, theme.ground) })]);
}

function svgOf({ layout, graph }: Scene, ground: 'light' | 'dark'): string {
  return renderSvg(layout, graph, ground === 'light' ? lightTheme : darkTheme);
}

/** So many pixels a side a canvas can have in every browser. */
const mostPixels = 8192;

/** Twice as fine as the drawing, as long as a canvas can hold that. */
async function pngOf(scene: Scene, ground: 'light' | 'dark'): Promise<Blob> {
  const { width, height } = scene.layout;
  const scale = Math.min(2, mostPixels / Math.max(1, width), mostPixels / Math.max(1, height));
  const address = URL.createObjectURL(new Blob([svgOf(scene, ground)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
