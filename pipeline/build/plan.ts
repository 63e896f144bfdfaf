import type { Bilingual } from '../model/index.ts';
import type { Project } from '../io/index.ts';
import { readConfig } from './config.ts';
import type { Tasks } from './task.ts';

export interface Listed {
  readonly ids: readonly string[];
  readonly notices: readonly Bilingual[];
}

const isDraft = async (id: string, project: Project, tasks: Tasks): Promise<boolean> => {
  const file = `content/${id}/briefing.yaml`;
  const { value: text } = await project.readText(file);
  if (text === null) return false;
  const read = await tasks.json('build.config', id, { file, text }, () => readConfig({ file, text }));
  return read.value.config.draft;
};

/**
 * The briefings to work on: those asked for, or all of `content/`. `draft: true` keeps a briefing out of what is built without
 * being named, and it is said so; it is checked like the others.
 */
export const listBriefings = async ({ ids: asked, publish }: { readonly ids: readonly string[]; readonly publish: boolean }, project: Project, tasks: Tasks): Promise<Listed> => {
  if (asked.length > 0) return { ids: [...new Set(asked)], notices: [] };
  const ids: string[] = [];
  const notices: Bilingual[] = [];
  for (const { name, kind } of await project.list('content')) {
    if (kind !== 'directory') continue;
    if (!(await project.exists(`content/${name}/briefing.yaml`))) {
      // An article without its configuration is a briefing that lacks a file; another folder is none of ours.
      if (await project.exists(`content/${name}/article.zh.md`)) ids.push(name);
      continue;
    }
    if (!publish || !(await isDraft(name, project, tasks))) ids.push(name);
    else notices.push({ zh: `跳过 ${name}：briefing.yaml 中写明 draft: true（点名即可生成：report ${name}）。`, en: `Skipped ${name}: its briefing.yaml says draft: true (build it by name: report ${name}).` });
  }
  if (ids.length === 0) notices.push({ zh: 'content/ 下没有简报；用 jianbao new ID 新建一份。', en: 'There is no briefing in content/; make one with jianbao new ID.' });
  return { ids, notices };
};
