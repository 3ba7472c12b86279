/** What happens on the phones, as the server tells it; comes back by itself when the connection breaks. */
const KINDS = ['message', 'edited', 'deleted', 'keyboard', 'notice', 'commands', 'typing', 'blocked', 'offered'];
const PAUSE = 1500;

/**
 * @param {{happened: (kind: string, data: object) => void, connected: () => void, lost: () => void}} listener
 *     connected is called at the start and after every break: what was missed meanwhile must be asked for
 */
export function listen(listener) {
  const source = new EventSource('/sandbox/events');
  KINDS.forEach(kind => source.addEventListener(kind, event => listener.happened(kind, JSON.parse(event.data))));
  source.onopen = listener.connected;
  source.onerror = () => {
    listener.lost();
    // The browser tries again by itself after a broken connection, but gives up after an answer it does not like.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(listener), PAUSE);
  };
}
