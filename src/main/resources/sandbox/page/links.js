/** Which links may be followed, and which of them are for the bot itself. */
const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:']);

/** The address if a browser may safely open it: people can send any, such as javascript:. */
export function safe(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** https://t.me/frontdesk_bot?start=abc → /start abc; null for links that lead elsewhere. */
export function startCommand(address, username) {
  const url = URL.parse?.(address) ?? null;
  if (!url || !leadsTo(url, username)) return null;
  return `/start ${url.searchParams.get('start') ?? ''}`.trim();
}

function leadsTo(url, username) {
  const name = url.protocol === 'tg:' ? url.searchParams.get('domain')
      : ['t.me', 'telegram.me'].includes(url.hostname) ? url.pathname.slice(1) : null;
  return name?.toLowerCase() === username.toLowerCase();
}
