import { ActionsPanel, commands } from '../../../renderer/features/actions/index.ts';
import { mountSidePanel } from '../side-page.tsx';

mountSidePanel(ActionsPanel, commands);
