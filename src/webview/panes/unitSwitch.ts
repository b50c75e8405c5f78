import type { GraphUnit } from '../../core/features/graphView.ts';
import type { Locale } from '../../core/localized.ts';
import { unitsOf } from '../../diagram/graphOfUnit.ts';
import type { Pane, PanelActions } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { sentence, unitWords, word, words } from '../words.ts';

/** Value of the choice of all units; no unit's id is empty. */
const all = '';

/** Chooses one of several units; not there where the graph holds only one. */
export function createUnitSwitch({ toolbar }: Slots, actions: PanelActions): Pane {
  const root = document.createElement('label');
  root.className = 'units';
  root.hidden = true;
  const label = document.createElement('span');
  const select = document.createElement('select');
  select.addEventListener('change', () => {
    const unit = select.value === all ? {} : { unit: select.value };
    actions.change((view) => ({ ...view, shown: { by: 'reader', ...unit } }));
  });
  root.append(label, select);
  toolbar.append(root);
  let offered = '';
  return {
    update: ({ whole, view, locale }) => {
      const units = unitsOf(whole);
      root.hidden = units.length < 2;
      const options = optionsOf(units, locale);
      // An open list would close if its entries were made anew at every keystroke in the editor.
      const key = JSON.stringify(options);
      if (key !== offered) select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
      offered = key;
      select.value = view.shown.unit ?? all;
      label.textContent = word(words.unit, locale);
      root.title = word(words.unitHelp, locale);
    },
  };
}

function optionsOf(units: readonly GraphUnit[], locale: Locale): readonly (readonly [string, string])[] {
  const common = commonFolder(units.map(({ path }) => path));
  return [
    [all, sentence(words.allUnits, locale, units.length)],
    ...units.map(({ id, kind, path }) => {
      const shortened = path.slice(common.length) || path;
      return [id, `${shortened} — ${word(unitWords[kind], locale)}`] as const;
    }),
  ];
}

/** The folder that all paths stand in, with its slash: what every choice would repeat. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let end = first.lastIndexOf('/') + 1;
  while (end > 0 && !others.every((path) => path.startsWith(first.slice(0, end))))
    end = first.lastIndexOf('/', end - 2) + 1;
  return first.slice(0, end);
}
