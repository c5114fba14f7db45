import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

export type MenuActions = { readonly lock: () => void; readonly print: () => void };

/** The keys everybody knows. Developer tools exist only where the app is being developed. */
export function setMenu(window: BrowserWindow, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu(actions), editMenu(), viewMenu()]));
  window.setAutoHideMenuBar(true);
  window.setMenuBarVisibility(false);
}

function fileMenu({ lock, print }: MenuActions): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      { label: '&Lock now', accelerator: 'CommandOrControl+L', click: lock },
      { label: '&Print…', accelerator: 'CommandOrControl+P', click: print },
      { type: 'separator' },
      { role: 'quit', label: '&Close Throughline' },
    ],
  };
}

function editMenu(): MenuItemConstructorOptions {
  const roles = ['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const;
  return { label: '&Edit', submenu: roles.map((role) => ({ role })) };
}

function viewMenu(): MenuItemConstructorOptions {
  const forDevelopers: MenuItemConstructorOptions[] = app.isPackaged ? [] : [{ role: 'toggleDevTools' }];
  return {
    label: '&View',
    submenu: [
      { role: 'zoomIn' },
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { role: 'togglefullscreen' },
      ...forDevelopers,
    ],
  };
}
