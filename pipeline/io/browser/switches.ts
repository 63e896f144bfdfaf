import type { Bilingual } from '../../model/index.ts';

/**
 * Switches of the browser that prints. The page gets nothing from anywhere (see guard.ts); these hold for what a page
 * can cause beside requests (preconnect, DNS) and for what the browser would do of itself.
 */
const always = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--lang=en-US',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
] as const;

/** Chromium's sandbox does not work for root, and for root alone it is off. */
export const launchArguments = (uid: number | null): readonly string[] => (uid === 0 ? [...always, '--no-sandbox'] : always);

/** What the reader must be told about how the browser is started. */
export const launchNotices = (uid: number | null): readonly Bilingual[] =>
  uid === 0
    ? [{
      zh: '以 root 运行：浏览器沙箱已关闭。页面不含脚本、不联网；以普通用户运行时沙箱开启。',
      en: 'Running as root: the browser\'s sandbox is off. The page has no scripts and no network; for an ordinary user the sandbox is on.',
    }]
    : [];
