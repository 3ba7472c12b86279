/** A ring around what is to be pressed next; it follows that wherever it scrolls, and shows only what can be seen. */
const ROOM = 4;

export class Ring {
  #element = document.createElement('div');
  #frame = 0;
  /** @type {Element|null} */
  #last = null;

  /** @param {() => Element|null} target */
  constructor(target) {
    this.target = target;
    this.#element.className = 'ring';
    this.#element.hidden = true;
    document.body.append(this.#element);
  }

  follow() {
    if (!this.#frame) this.#draw();
  }

  rest() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#element.hidden = true;
  }

  #draw() {
    const target = this.target();
    if (target !== this.#last) target?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    this.#last = target;
    this.#element.hidden = !target || !isInSight(target);
    if (target && !this.#element.hidden) this.#place(target.getBoundingClientRect());
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #place({left, top, width, height}) {
    Object.assign(this.#element.style, {
      left: `${left - ROOM}px`, top: `${top - ROOM}px`, width: `${width + 2 * ROOM}px`, height: `${height + 2 * ROOM}px`,
    });
  }
}

/** Whether the middle of it is not scrolled away. */
function isInSight(target) {
  const {left, top, width, height} = target.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return Boolean(there) && (target.contains(there) || there.contains(target) || there.closest('.phone') === target.closest('.phone'));
}
