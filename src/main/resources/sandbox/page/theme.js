/** Light or dark: as the system says, until it is turned by hand. */
const CHOICE = 'frontdesk.theme';
const root = document.documentElement;

root.style.colorScheme = localStorage.getItem(CHOICE) ?? '';

export function turnTheme() {
  const dark = getComputedStyle(root).colorScheme === 'dark'
      || getComputedStyle(root).colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches;
  root.style.colorScheme = dark ? 'light' : 'dark';
  localStorage.setItem(CHOICE, root.style.colorScheme);
}
