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
 * @param {() => void} restarting
 */
export const worldBar = (controls, restarting) => controls.world ? html`
  <div class="world" role="group" aria-label=${words.world}>
    <button class="tool text" data-world="clock" title=${words.clockHint} aria-haspopup="menu" aria-label="${words.clockHint}: ${clockOf(controls)}"
        @click=${event => openMenu(event, LEAPS.map(({label, minutes}) => ({label: words[label], icon: icons.clock, run: () => controls.leap(minutes)})))}>
      ${icons.clock}<time>${clockOf(controls)}</time></button>
    <button class="tool text" data-world="trouble" data-trouble=${controls.world.trouble} title=${words.troubleHint} aria-haspopup="menu"
        @click=${event => openMenu(event, TROUBLES.map(({label, kind}) => trouble(controls, label, kind)))}>
      <i class="lamp" aria-hidden="true"></i><span>${stateOf(controls)}</span></button>
    ${controls.world.resettable ? html`<button class="tool text" data-world="reset" title=${words.reset} aria-label=${words.reset}
        @click=${() => reset(restarting)}>${icons.again}<span>${words.reset}</span></button>` : nothing}
  </div>` : nothing;

const trouble = (controls, label, kind) => ({
  label: words[label],
  icon: html`<i class="lamp" data-trouble=${kind}></i>`,
  chosen: controls.world.trouble === kind,
  run: () => controls.trouble(kind),
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
