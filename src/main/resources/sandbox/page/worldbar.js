/** The tools of the sandbox at the top of the page: its clock, its troubles, and beginning anew. */
import {clockOf} from './formats.js';
import {icons} from './icons.js';
import {html, nothing} from './lit.js';
import {openMenu} from './menu.js';
import {confirm} from './questions.js';
import * as server from './server.js';
import {words} from './words.js';

const LEAPS = [{label: 'leapQuarter', minutes: 15}, {label: 'leapHour', minutes: 60}, {label: 'leapMorning', minutes: 0}];
const TROUBLES = [{label: 'wellTelegram', kind: 'NONE'}, {label: 'busyTelegram', kind: 'BUSY'}, {label: 'offlineTelegram', kind: 'OFFLINE'}];

/**
 * @param {import('./controls.js').Controls} controls
 * @param {import('./chat.js').Chat|undefined} client who can block the bot
 * @param {() => void} restarting
 */
export const worldBar = (controls, client, restarting) => controls.world ? html`
  <div class="world" role="group" aria-label=${words.world}>
    ${clock(controls)}
    <button class="tool text" data-world="trouble" data-trouble=${controls.world.trouble} title=${words.troubleHint} aria-haspopup="menu"
        @click=${event => openMenu({target: event.currentTarget}, [...TROUBLES.map(({label, kind}) => trouble(controls, label, kind)), ...client ? [blocking(client)] : []])}>
      <i class="lamp" aria-hidden="true"></i><span>${stateOf(controls)}</span></button>
    ${controls.world.resettable ? html`<button class="tool text" data-world="reset" title=${words.reset} aria-label=${words.reset}
        @click=${() => reset(restarting)}>${icons.again}<span>${words.reset}</span></button>` : nothing}
  </div>` : nothing;

function clock(controls) {
  const {day, time} = clockOf(controls.now);
  return html`
    <button class="tool text" data-world="clock" title=${words.clockHint} aria-haspopup="menu" aria-label="${words.clockHint}: ${day}, ${time}"
        @click=${event => openMenu({target: event.currentTarget}, LEAPS.map(({label, minutes}) => ({label: words[label], icon: icons.clock, run: () => controls.leap(minutes)})))}>
      ${icons.clock}<time><span class="day-part">${day}, </span>${time}</time></button>`;
}

const trouble = (controls, label, kind) => ({
  label: words[label],
  icon: html`<i class="lamp" data-trouble=${kind}></i>`,
  chosen: controls.world.trouble === kind,
  run: () => controls.trouble(kind),
});

/** One who does not want to hear of the bot, or does again. */
const blocking = client => ({
  label: words[client.blocked ? 'unblocks' : 'blocks'](client.person.firstName),
  icon: icons.block,
  run: () => client.block(!client.blocked),
});

const stateOf = ({world}) => words[TROUBLES.find(({kind}) => kind === world.trouble).label];

async function reset(restarting) {
  if (!await confirm(words.reset, words.resetWhat, words.resetDo)) return;
  restarting();
  await server.reset();
}

/** What the trouble does, and that nothing is lost by it. */
export const troubleBar = ({world, unsent, recovers}) => world && (world.trouble !== 'NONE' || recovers) ? html`
  <div class="trouble" role="status" data-trouble=${world.trouble}>
    <b>${recovers ? words.recovering : words[`${world.trouble.toLowerCase()}What`]}</b>
    <span>${words.failedCalls}: <output>${world.failed}</output></span>
    <span>${words.waitingThere}: <output>${world.waiting}</output></span>
    <span>${words.waitingHere}: <output>${unsent ?? '…'}</output></span>
  </div>` : nothing;
