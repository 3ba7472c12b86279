/** The strip that says what to do next on the tour. */
import {icons} from './icons.js';
import {html, nothing} from './lit.js';
import {words} from './words.js';

/** @param {import('./tour.js').Tour} tour */
export const tourPanel = tour => tour.open ? html`
  <section class="tour" aria-label=${words.tour} @keydown=${event => event.key === 'Escape' && tour.turn()}>
    <ol class="dots" aria-hidden="true">${Array.from({length: tour.count}, (_, step) => html`<li class=${step < tour.step ? 'past' : step === tour.step ? 'now' : ''}></li>`)}</ol>
    <div class="told" role="status">
      <b>${tour.isOver ? words.tourDone : html`${words.tourStep(tour.step + 1, tour.count)}${actor(tour)}`}</b>
      <p>${words[tour.name]}</p>
    </div>
    <div class="deeds">${tour.isOver ? html`<button class="pushed" @click=${() => tour.again()}>${words.tourAgain}</button>` : html`
      <button class="pushed" data-tour="help" ?disabled=${!tour.move} @click=${() => tour.help()}>${words.tourHelp}</button>
      <button data-tour="skip" @click=${() => tour.next()}>${words.tourSkip}</button>`}
      <button class="tool" aria-label=${words.tourLeave} title=${words.tourLeave} @click=${() => tour.turn()}>${icons.close}</button>
    </div>
  </section>` : nothing;

function actor(tour) {
  const person = tour.move?.chat.person;
  return person ? html`<span class="actor" data-colour=${person.colour % 7}>${person.firstName}, ${words[person.role]?.toLowerCase()}</span>` : nothing;
}
