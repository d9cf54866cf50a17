/** Where meetings come from: new, recent, the library, an earlier summary, the example. */
export { OpeningScreen } from './opening-screen.tsx';
export { StartScreen } from './start-screen.tsx';
export { libraryCommands as commands } from './library-commands.ts';
