/** Keeps a list of messages at its end for as long as its reader stays there. */
const NEAR = 40;
const MOVING = 1200;

export class Scroll {
  atEnd = true;
  #still = 0;

  /**
   * @param {HTMLElement} log
   * @param {() => void} turned called when the reader comes to the end or leaves it
   */
  constructor(log, turned) {
    this.log = log;
    this.turned = turned;
    log.addEventListener('scroll', () => this.#look(), {passive: true});
    const watching = new ResizeObserver(() => this.settle());
    watching.observe(log);
    watching.observe(log.firstElementChild);
  }

  #look() {
    this.#mark();
    const {scrollHeight, scrollTop, clientHeight} = this.log;
    this.#turn(scrollHeight - scrollTop - clientHeight < NEAR);
  }

  /** Marks the list while it moves. */
  #mark() {
    this.log.classList.add('moving');
    clearTimeout(this.#still);
    this.#still = setTimeout(() => this.log.classList.remove('moving'), MOVING);
  }

  #turn(atEnd) {
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    this.turned();
  }

  settle() {
    if (this.atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  toEnd() {
    this.#turn(true);
    this.settle();
  }

  /** What came while it glided may have moved the end away: it ends there all the same. */
  glideToEnd() {
    this.log.addEventListener('scrollend', () => this.toEnd(), {once: true});
    this.log.scrollTo({top: this.log.scrollHeight, behavior: 'smooth'});
  }
}
