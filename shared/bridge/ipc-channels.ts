/** Electron's channels: calls go one way with their name, events the other. */
export const CALL_CHANNEL = 'rapporteur:call';
export const EVENT_CHANNEL = 'rapporteur:event';
