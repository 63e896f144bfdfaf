import { isEnvironmentFault } from '../build/index.ts';
import { isBrowserFailure } from '../io/index.ts';
import type { Context } from './context.ts';

/** What the system refused: no space, no permission, a file where a folder should be. */
const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

const words = {
  system: { zh: '系统拒绝了读写', en: 'the system refused to read or write' },
  cure: { zh: '请检查磁盘空间、权限，以及该处是否有同名的文件或文件夹。', en: 'Check the space on the disk, the permissions, and whether a file or folder of that name is in the way.' },
  bug: { zh: '程序自身出错，请连同下文报告：', en: 'this is a fault of Jianbao itself; please report it with what follows:' },
} as const;

/** Tells why a command could not do its work, with the cure where there is one; gives exit code 2. */
export const tellFault = (error: unknown, { lang, say }: Pick<Context, 'lang' | 'say'>): number => {
  if (isBrowserFailure(error)) {
    say(`jianbao: ${error.words[lang]}\n${error.message}`);
  } else if (isEnvironmentFault(error)) {
    if (error.log) say(error.log);
    say(`jianbao: ${error.message[lang]}`);
  } else if (isSystemError(error)) {
    say(`jianbao: ${words.system[lang]} (${error.message})\n${words.cure[lang]}`);
  } else {
    say(`jianbao: ${words.bug[lang]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return 2;
};
