/** The head of the summary, edited in place. */
export { TitleBlock } from './title-block.tsx';
export { titleBlockCommands as commands } from './title-block-commands.ts';
