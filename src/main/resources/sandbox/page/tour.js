/** The tour through all five roles: shows what to do next, sees when it is done, and can be left and resumed. */
import {Ring} from './ring.js';
import {Stage} from './stage.js';
import {steps} from './toursteps.js';

const PLACE = 'frontdesk.tour';

export class Tour {
  /** @type {number} steps.length once all are done */
  step = 0;
  open = false;
  #begun = false;
  #shown = 0;

  /**
   * @param {import('./chooser.js').Chooser} chooser
   * @param {() => void} changed
   */
  constructor(chooser, changed) {
    this.chooser = chooser;
    this.changed = changed;
    this.stage = new Stage(chooser.phones);
    this.ring = new Ring(() => this.target);
    Object.assign(this, JSON.parse(localStorage.getItem(PLACE) ?? '{}'));
  }

  get count() {
    return steps.length;
  }

  get isOver() {
    return this.step >= steps.length;
  }

  get name() {
    return this.isOver ? 'tourEnd' : steps[this.step].name;
  }

  /** @returns {import('./toursteps.js').Move|null} */
  get move() {
    return this.open && !this.isOver && this.stage.isLoaded ? steps[this.step].move(this.stage) : null;
  }

  /** What to press next, or where to write. */
  get target() {
    const {move} = this;
    const phone = move && this.chooser.phones.get(move.chat.person.id)?.element;
    if (!phone || phone.hidden) return null;
    if (move.type) return phone.querySelector('.composer textarea');
    const buttons = move.key
        ? phone.querySelectorAll('.keys button')
        : phone.querySelector(`[data-message="${move.message}"]`)?.parentElement.querySelectorAll('.inline-button');
    return [...buttons ?? []].find(({title}) => title === (move.key ?? move.button)) ?? null;
  }

  turn() {
    this.open = !this.open;
    if (this.open && this.isOver) this.step = 0;
    this.#enter();
  }

  next() {
    this.step = Math.min(this.step + 1, steps.length);
    this.#enter();
  }

  /** The world that it went through is no more. */
  forget() {
    localStorage.removeItem(PLACE);
    this.open = false;
    this.ring.rest();
  }

  again() {
    this.step = 0;
    this.#enter();
  }

  #enter() {
    localStorage.setItem(PLACE, JSON.stringify({step: this.step, open: this.open}));
    this.#begun = false;
    this.#shown = 0;
    this.look();
    this.changed();
  }

  /** Looks whether the step is done; called after every change on a phone. */
  look() {
    if (!this.open || !this.stage.isLoaded) return this.ring.rest();
    if (!this.#begun) {
      this.#begun = true;
      this.stage.begin();
    }
    if (!this.isOver && steps[this.step].done(this.stage)) return this.next();
    this.#bringIntoSight();
    this.ring.follow();
  }

  /** Shows the phone that it goes on with, once: whoever hides it then has their reasons. */
  #bringIntoSight() {
    const id = this.move?.chat.person.id;
    if (!id || id === this.#shown) return;
    this.#shown = id;
    this.chooser.show(id);
  }

  /** Does the next move in the visitor's place. */
  help() {
    const {move, target} = this;
    if (move?.type) move.chat.writing.say(move.type);
    else target?.click();
  }
}
