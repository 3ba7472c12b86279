/** Remembers whose phones are shown. */
const CHOICE = 'frontdesk.hidden';
const NARROW = matchMedia('(max-width: 700px)');

export class Chooser {
  /** @type {Set<number>} */
  #hidden = new Set(JSON.parse(localStorage.getItem(CHOICE) ?? '[]'));
  /** On a narrow screen one phone is shown at a time. */
  #only = null;

  /**
   * @param {Map<number, import('./phone.js').Phone>} phones
   * @param {() => void} changed
   */
  constructor(phones, changed) {
    this.phones = phones;
    this.changed = changed;
    NARROW.addEventListener('change', () => this.apply());
  }

  isShown(id) {
    return NARROW.matches ? id === (this.#only ?? this.phones.keys().next().value) : !this.#hidden.has(id);
  }

  get areAllShown() {
    return [...this.phones.keys()].every(id => this.isShown(id));
  }

  turn(id) {
    if (NARROW.matches) this.#only = id;
    else if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#save();
    if (this.isShown(id)) this.phones.get(id).reveal();
  }

  showAll() {
    this.#hidden.clear();
    this.#save();
  }

  #save() {
    localStorage.setItem(CHOICE, JSON.stringify([...this.#hidden]));
    this.apply();
  }

  apply() {
    this.phones.forEach((phone, id) => phone.element.hidden = !this.isShown(id));
    this.changed();
  }
}
