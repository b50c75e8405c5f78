// @ts-check
// Plays the steps of an update that the page lists: one at a time, with buttons and keys. It makes no markup; it shows and hides.

const still = matchMedia('(prefers-reduced-motion: reduce)');
const secondsPerStep = 1.6;

/** @typedef {{ section: Element, move: (by: number) => void, toggle: () => void }} Player */

/** @type {Player[]} */
const players = [];
for (const section of document.querySelectorAll('.player')) players.push(playerOf(section));
for (const keys of document.querySelectorAll('.keys')) keys.toggleAttribute('hidden', false);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const player = players.find(({ section }) => section.contains(document.activeElement)) ?? players[0];
  const onControl = document.activeElement?.matches('button, a') === true;
  if (player === undefined) return;
  if (event.key === 'ArrowRight') player.move(1);
  else if (event.key === 'ArrowLeft') player.move(-1);
  else if (event.key === ' ' && !onControl) player.toggle();
  else return;
  event.preventDefault();
});

/**
 * @param {Element} section
 * @returns {Player}
 */
function playerOf(section) {
  const steps = [...section.querySelectorAll('.steps > li')];
  const play = buttonOf('play');
  const position = section.querySelector('.position');
  const playText = play?.textContent ?? '';
  let shown = 0;
  let showsAll = false;
  let timer = 0;

  section.querySelector('.controls')?.toggleAttribute('hidden', false);
  section.querySelector('.steps')?.setAttribute('aria-live', 'polite');
  buttonOf('back')?.addEventListener('click', () => move(-1));
  buttonOf('step')?.addEventListener('click', () => move(1));
  play?.addEventListener('click', toggle);
  buttonOf('all')?.addEventListener('click', () => {
    pause();
    showsAll = !showsAll;
    draw();
  });
  still.addEventListener('change', () => {
    pause();
    draw();
  });
  draw();
  return { section, move, toggle };

  /** @param {number} by */
  function move(by) {
    pause();
    go(by);
  }

  /** @param {number} by */
  function go(by) {
    showsAll = false;
    shown = Math.min(steps.length - 1, Math.max(0, shown + by));
    draw();
  }

  function toggle() {
    if (timer !== 0) pause();
    else if (!still.matches) {
      if (shown === steps.length - 1) go(-steps.length);
      timer = window.setInterval(advance, secondsPerStep * 1000);
    }
    draw();
  }

  function advance() {
    go(1);
    if (shown === steps.length - 1) pause();
    draw();
  }

  function pause() {
    window.clearInterval(timer);
    timer = 0;
  }

  function draw() {
    steps.forEach((step, index) => {
      step.toggleAttribute('hidden', !showsAll && index !== shown);
    });
    section.classList.toggle('one', !showsAll);
    buttonOf('back')?.toggleAttribute('disabled', shown === 0);
    buttonOf('step')?.toggleAttribute('disabled', shown === steps.length - 1);
    buttonOf('all')?.setAttribute('aria-pressed', String(showsAll));
    if (position !== null) position.textContent = `${shown + 1} / ${steps.length}`;
    if (play === null) return;
    // Nothing moves by itself where people asked for that.
    play.toggleAttribute('hidden', still.matches);
    play.textContent = timer === 0 ? playText : (play.getAttribute('data-pause') ?? playText);
  }

  /** @param {string} action */
  function buttonOf(action) {
    return section.querySelector(`button[data-action="${action}"]`);
  }
}
