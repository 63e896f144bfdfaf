import type { BrowserMemory, Store } from '../../io/index.ts';

/** Remembers the version behind a browser's fingerprint, so that it need not be started to be asked. */
export const browserMemory = (store: Store): BrowserMemory => ({
  get: async (fingerprint) => {
    const known = await store.get(`browser ${fingerprint}`);
    return known ? new TextDecoder().decode(known) : null;
  },
  put: (fingerprint, version) => store.put(`browser ${fingerprint}`, new TextEncoder().encode(version)),
});
