/** A player for music and voice messages: play, pause, move, with the length beside it. */
import {lengthOf, sizeOf} from './formats.js';
import {icons} from './icons.js';
import {html, nothing} from './lit.js';
import {words} from './words.js';

const STEPS = 1000;

/** @param {import('./contract.js').Media} media */
export const sound = media => html`
  <div class="sound" data-kind=${media.kind} data-length=${media.duration ?? 0}>
    <audio src=${media.url ?? nothing} preload="metadata" @loadedmetadata=${show} @timeupdate=${show} @play=${show} @pause=${show} @ended=${rewind}></audio>
    <button class="disc" aria-label=${words.play} ?disabled=${!media.url} @click=${turn}>${icons.play}${icons.pause}</button>
    <div class="facts">
      ${media.kind === 'audio' ? html`<b>${media.title || media.name || words.audio}</b>` : nothing}
      <div class="track"><i></i><input type="range" min="0" max=${STEPS} value="0" aria-label=${words.position} ?disabled=${!media.url} @input=${move}></div>
      <small><span class="clock">${lengthOf(media.duration)}</span>${media.size ? ` · ${sizeOf(media.size)}` : ''}</small>
    </div>
  </div>`;

const playerOf = event => event.target.closest('.sound');
const audioOf = player => player.querySelector('audio');
const totalOf = player => Number.isFinite(audioOf(player).duration) ? audioOf(player).duration : Number(player.dataset.length) || 1;

function turn(event) {
  const audio = audioOf(playerOf(event));
  if (!audio.paused) return audio.pause();
  document.querySelectorAll('.sound.playing audio').forEach(other => other.pause());
  audio.play().catch(() => {});
}

function move(event) {
  const player = playerOf(event);
  audioOf(player).currentTime = event.target.value / STEPS * totalOf(player);
}

function rewind(event) {
  event.target.currentTime = 0;
}

function show(event) {
  const player = playerOf(event);
  const {currentTime, paused} = audioOf(player);
  const played = currentTime / totalOf(player);
  player.classList.toggle('playing', !paused);
  player.style.setProperty('--played', `${played * 100}%`);
  player.querySelector('input').value = played * STEPS;
  player.querySelector('button').setAttribute('aria-label', paused ? words.play : words.pause);
  player.querySelector('.clock').textContent = lengthOf(paused && !currentTime ? totalOf(player) : currentTime);
}
