/** Dragging a message to the left answers it, with the finger and with the mouse. */
const STARTS = 10;
const ENOUGH = 48;
const FARTHEST = 76;

/**
 * @param {PointerEvent} event the pointerdown on the row of a message
 * @param {() => void} done
 */
export function swipe(event, done) {
  if (event.button !== 0 || event.target.closest('button:not(.photo), a, input, video, pre')) return;
  const row = event.currentTarget;
  const from = {x: event.clientX, y: event.clientY};
  const listening = new AbortController();
  let drawn = 0;
  let swiping = false;

  const end = () => {
    listening.abort();
    row.classList.remove('swiping', 'swiped');
    row.style.removeProperty('--swipe');
  };
  const move = ({clientX, clientY, pointerId}) => {
    const x = clientX - from.x;
    const y = Math.abs(clientY - from.y);
    if (!swiping && (x > STARTS || y > STARTS)) return end();
    if (!swiping && x < -STARTS && y < -x / 2) {
      swiping = true;
      row.setPointerCapture(pointerId);
      getSelection().removeAllRanges();
      row.classList.add('swiping');
    }
    if (!swiping) return;
    drawn = Math.min(Math.max(-x, 0), FARTHEST);
    row.style.setProperty('--swipe', `${-drawn}px`);
    row.classList.toggle('swiped', drawn >= ENOUGH);
  };
  const up = () => {
    end();
    if (swiping && drawn >= ENOUGH) done();
  };
  const {signal} = listening;
  addEventListener('pointermove', move, {signal});
  addEventListener('pointerup', up, {signal});
  addEventListener('pointercancel', end, {signal});
  addEventListener('selectstart', selecting => swiping && selecting.preventDefault(), {signal});
}
