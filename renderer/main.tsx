import { createBridge } from './bridge/create-bridge.ts';
import { openWindow } from './open-window.tsx';
import './window.css';

await openWindow(createBridge());
