/** Keeps a list of messages at its end for as long as its reader stays there. */
const NEAR = 40;
const MOVING = 1200;

export class Scroll {
  atEnd = true;

  /**
   * @param {HTMLElement} log
   * @param {() => void} moved called when the reader comes to the end or leaves it
   */
  constructor(log, moved) {
    this.log = log;
    log.addEventListener('scroll', () => this.#look(moved), {passive: true});
    const watching = new ResizeObserver(() => this.settle());
    watching.observe(log);
    watching.observe(log.firstElementChild);
  }

  #look(moved) {
    this.#mark();
    const {scrollHeight, scrollTop, clientHeight} = this.log;
    const atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    moved();
  }

  /** Marks the list while it moves. */
  #mark() {
    this.log.classList.add('moving');
    clearTimeout(this.still);
    this.still = setTimeout(() => this.log.classList.remove('moving'), MOVING);
  }

  settle() {
    if (this.atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  toEnd() {
    this.atEnd = true;
    this.settle();
  }

  glideToEnd() {
    this.log.scrollTo({top: this.log.scrollHeight, behavior: 'smooth'});
  }
}
