import { DOOR, NEWS } from '@contract/channels';
import type { HeldFile, WindowApi } from '@contract/contract';
import type { News } from '@contract/news';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

/** All that the window can reach of the desktop: one question-and-answer door, news to listen to, and the place of a file that a person dropped. */
const windowApi: WindowApi = {
  call: (channel, request) => ipcRenderer.invoke(DOOR, channel, request),
  onNews: (listener) => {
    // The event object would hand Electron itself to the page, so only the news goes on.
    const passOn = (_event: unknown, news: News) => listener(news);
    ipcRenderer.on(NEWS, passOn);
    return () => {
      ipcRenderer.removeListener(NEWS, passOn);
    };
  },
  pathOf,
};

function pathOf(file: HeldFile): string {
  // A page can hand in anything; only what the machine itself gave as a file has a path.
  return file instanceof File ? webUtils.getPathForFile(file) : '';
}

contextBridge.exposeInMainWorld('throughline', windowApi);
