import { app } from 'electron';
import { isOfApp } from './app-protocol.ts';

/** A window stays where it is: it goes to no other page, opens no other window, and has no page inside. */
export function guardContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event, address) => {
      if (!isOfApp(address)) event.preventDefault();
    });
    contents.on('will-redirect', (event, address) => {
      if (!isOfApp(address)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Links go through the bridge, which opens http, https and mailto only.
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
