/** Drawn signs of the page, 24 × 24, in the colour of the text around them. */
import {html, svg} from './lit.js';

const icon = shape => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
const line = path => icon(svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.9"
    stroke-linecap="round" stroke-linejoin="round"/>`);
const solid = path => icon(svg`<path d=${path} fill="currentColor"/>`);

export const icons = {
  send: solid('M3.4 20.4 21 12.9a1 1 0 0 0 0-1.8L3.4 3.6a1 1 0 0 0-1.4 1.2L4 11l9 1-9 1-2 6.2a1 1 0 0 0 1.4 1.2Z'),
  check: line('m5 12.5 4.5 4.5L19 7.5'),
  clip: line('m20 11.5-8.2 8.2a5.2 5.2 0 0 1-7.4-7.4l8.6-8.5a3.5 3.5 0 0 1 5 5l-8.6 8.5a1.8 1.8 0 0 1-2.5-2.5l7.9-7.9'),
  slash: line('M14.5 7 9.5 17M6.5 3.5h11a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3Z'),
  keys: icon(svg`<rect x="3" y="4" width="18" height="16" rx="3.5" fill="none" stroke="currentColor" stroke-width="1.9"/>
    <path d="M7 8.2h3.6v3H7zM13.4 8.2H17v3h-3.6zM7 13h3.6v3H7zM13.4 13H17v3h-3.6z" fill="currentColor"/>`),
  down: line('m6 9.5 6 6 6-6'),
  close: line('m6.5 6.5 11 11m0-11-11 11'),
  more: solid('M12 3.8a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Zm0 6.3a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Zm0 6.3a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Z'),
  reply: line('M10 6.5 4.5 12l5.5 5.5M5 12h8a6 6 0 0 1 6 6v.5'),
  quote: solid('M5 17.5h3.6l2-4.2V6.5H4v6.8h3.2Zm9 0h3.6l2-4.2V6.5H13v6.8h3.2Z'),
  edit: line('M4.5 19.5 6 14.5 16.3 4.2a1.8 1.8 0 0 1 2.5 0l1 1a1.8 1.8 0 0 1 0 2.5L9.5 18Zm10-13.5L18 9.5'),
  copy: line('M9 8.5h9.5v12H9zM5.5 15.5v-12H15'),
  remove: line('M5 7h14M10 3.8h4M7 7l.8 12.2h8.4L17 7m-6.8 3.5.3 5.5m3.3-5.5-.3 5.5'),
  block: line('M5.6 5.6 18.4 18.4M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6Z'),
  photo: line('M3.5 6.5a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2ZM4 16l4.5-4.5 5 5 3-3 3.5 3.5M15.5 8.6h.01'),
  file: line('M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5V8.5h5'),
  music: line('M9 17.5V5.5l10-2v12M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Zm10-2a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z'),
  voice: line('M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3'),
  play: solid('M8 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L9.2 4.5a.8.8 0 0 0-1.2.7Z'),
  pause: solid('M7 5h3.6v14H7zM13.4 5H17v14h-3.6z'),
  pin: solid('M12 2.5a7 7 0 0 1 7 7c0 4.8-5.2 10.3-6.5 11.6a.7.7 0 0 1-1 0C10.2 19.8 5 14.3 5 9.500a7 7 0 0 1 7-7Zm0 4.300a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.400Z'),
  contact: line('M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 7.5c.8-3.4 3.8-5 7.5-5s6.7 1.6 7.5 5'),
  poll: line('M6 19.5v-7M12 19.5v-15M18 19.5v-10'),
  dice: icon(svg`<rect x="4" y="4" width="16" height="16" rx="4" fill="none" stroke="currentColor" stroke-width="1.9"/>
    <path d="M7.8 7.8h1.8v1.8H7.8zM14.4 14.4h1.8v1.8h-1.8zM11.1 11.1h1.8v1.8h-1.8z" fill="currentColor"/>`),
  link: line('M8 16 17 7m-7.5 0H17v7.5'),
  clock: line('M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.500v4.800l3.200 2'),
  again: line('M5 12a7 7 0 1 1 2.200 5.100M4.500 20v-4h4'),
  tour: line('M12 3.500a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm3.800 4.700-2.200 5.400-5.400 2.200 2.200-5.400Z'),
  plus: line('M12 5.500v13M5.500 12h13'),
  ticks: line('m1.5 12.8 4.3 4.3L14.5 8.3M11.5 16.2l.9.9L21 8.3'),
  theme: icon(svg`<path d="M12 3.500a8.5 8.5 0 1 0 8.5 8.500A6.6 6.6 0 0 1 12 3.500Z" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linejoin="round"/>`),
};
