import { Menu } from 'electron';

/**
 * Electron's own menu has developer tools and links to the web. macOS needs a menu for copy and paste to work; elsewhere
 * there is none.
 */
export function setMenu(platform: string): void {
  const onMac = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const;
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate([...onMac]) : null);
}
