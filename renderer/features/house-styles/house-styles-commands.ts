import type { Command } from '../../commands/command.ts';
import { openHouseStyles } from '../../store/house-styles.ts';

export const houseStylesCommands: readonly Command[] = [
  {
    id: 'houseStyles.open',
    label: 'House styles…',
    group: 'Document',
    shortcut: null,
    isEnabled: () => true,
    run: () => openHouseStyles(),
  },
];
