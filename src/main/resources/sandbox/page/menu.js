/**
 * A small menu at the pointer, or at what was pressed: arrow keys walk, Escape closes.
 *
 * @typedef {{label: string, icon?: unknown, danger?: boolean, chosen?: boolean, run: () => void}} Item
 */
import {html, nothing, render} from './lit.js';

const EDGE = 8;
let close = () => {};

/**
 * @param {Event} event
 * @param {Item[]} items
 * @param {Item[]} [signs] a row of emoji above them
 */
export function openMenu(event, items, signs = []) {
  close();
  const opener = document.activeElement;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.role = 'menu';
  menu.popover = 'manual';
  const choose = item => {
    close();
    item.run();
  };
  render(view(items, signs, choose), menu);
  document.body.append(menu);
  menu.showPopover();
  place(menu, event);
  listen(menu, opener);
  menu.querySelector('.menu-items button').focus();
}

const view = (items, signs, choose) => html`
  ${signs.length ? html`<div class="menu-signs">${signs.map(sign => html`
    <button role="menuitemradio" aria-checked=${Boolean(sign.chosen)} @click=${() => choose(sign)}>${sign.label}</button>`)}</div>` : nothing}
  <div class="menu-items">${items.map(item => html`
    <button role="menuitem" class=${item.danger ? 'danger' : ''} @click=${() => choose(item)}>${item.icon}<span>${item.label}</span></button>`)}</div>`;

function place(menu, event) {
  const from = event.clientX || event.clientY ? {left: event.clientX, bottom: event.clientY, top: event.clientY} : event.target.getBoundingClientRect();
  const {width, height} = menu.getBoundingClientRect();
  const below = from.bottom + height + EDGE <= innerHeight;
  menu.style.left = `${Math.max(EDGE, Math.min(from.left, innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, below ? from.bottom : from.top - height)}px`;
}

function listen(menu, opener) {
  const listening = new AbortController();
  const {signal} = listening;
  close = () => {
    listening.abort();
    menu.remove();
    close = () => {};
    opener?.focus?.({preventScroll: true});
  };
  document.addEventListener('pointerdown', event => menu.contains(event.target) || close(), {capture: true, signal});
  document.addEventListener('wheel', event => menu.contains(event.target) || close(), {capture: true, passive: true, signal});
  addEventListener('blur', () => close(), {signal});
  menu.addEventListener('keydown', event => walk(menu, event));
}

function walk(menu, event) {
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement);
  const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
  if (step) buttons.at((at + step) % buttons.length).focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
