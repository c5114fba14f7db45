import { DOOR, NEWS } from '@contract/channels';
import type { WindowApi } from '@contract/contract';
import type { News } from '@contract/news';
import { contextBridge, ipcRenderer } from 'electron';

/** All that the window can reach of the desktop: one question-and-answer door, and news to listen to. */
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
};

contextBridge.exposeInMainWorld('throughline', windowApi);
