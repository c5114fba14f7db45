import { app } from 'electron';
import { canWriteTo, chooseDataFolder, dataFolder, RENDERER_FOLDER, RESOURCES_FOLDER } from './app-paths';
import { declareAppProtocol, serveApp } from './app-protocol';
import { lockBeforeClosing, lockByPerson, lockWhenPageIsLost, lockWithMachine } from './closing';
import { setCommandLineSwitches } from './command-line-switches';
import { openDesk } from './desk';
import { openLog } from './log';
import { comeForward, createMainWindow } from './main-window';
import { setMenu } from './menu';
import { spellOffline } from './offline-spelling';
import { sayFolderIsReadOnly } from './read-only-folder';
import { lockDownSession } from './session-lockdown';
import { becomeOnlyInstance } from './single-instance';
import { endKindlyOnBugs } from './unexpected-errors';

setCommandLineSwitches();
declareAppProtocol();
chooseDataFolder();
if (!canWriteTo(dataFolder())) void app.whenReady().then(sayFolderIsReadOnly);
else if (becomeOnlyInstance(comeForward)) void app.whenReady().then(start);

/** The window first, because a person is waiting for it; everything else while its page loads. */
function start(): void {
  const log = openLog(dataFolder(), () => new Date());
  lockDownSession();
  serveApp(RENDERER_FOLDER);
  const window = createMainWindow();
  const desk = openDesk(window, log);
  endKindlyOnBugs(log, () => desk.lockSoon('CLOSING'));
  lockBeforeClosing(window, desk);
  lockWithMachine(desk);
  lockWhenPageIsLost(window, desk, log);
  setMenu(window, { lock: () => void lockByPerson(desk), print: () => window.webContents.print() });
  window.once('ready-to-show', desk.warmUp);
  spellOffline(RESOURCES_FOLDER, dataFolder()).catch(() => log.write({ event: 'SPELLING_UNAVAILABLE' }));
}
