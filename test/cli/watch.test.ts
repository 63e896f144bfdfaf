import { describe, expect, it } from 'vitest';
import { listenTo, startCli } from '../support/cli.ts';
import { makeProject, removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

const waiting = 'Waiting for changes';

describe('report --watch', () => {
  it('builds at each save, lives through a broken edit, and ends at SIGINT', async () => {
    const project = makeProject();
    const run = listenTo(startCli(['report', '--watch', '--format', 'html', '--root', project.root]));
    await run.heard(waiting);
    expect(project.read('out/town/town.zh.html')).toContain('12.5亿元');
    const good = project.contents('out');

    project.edit('data/town/observations.csv', '12.5', '12.5x');
    expect(await run.heard(waiting)).toMatch(/observations\.csv:3:21 error .*\[value-is-number\]/u);
    expect(project.contents('out')).toEqual(good);

    project.edit('data/town/observations.csv', '12.5x', '13.5');
    expect(await run.heard(waiting)).toContain('out/town/town.zh.html');
    expect(project.read('out/town/town.zh.html')).toContain('13.5亿元');

    // A partial that the project did not have takes the place of the program's at once.
    project.write('templates/partials/citation.hbs', '<p>{{head.titel}}</p>\n');
    expect(await run.heard(waiting)).toMatch(/templates\/partials\/citation\.hbs:1:6 error .*\[template-property-known\]/u);
    project.write('templates/partials/citation.hbs', '<p>{{head.title}} ours</p>\n');
    await run.heard(waiting);
    expect(project.read('out/town/town.en.html')).toContain('The Qingshi briefing ours');

    run.kill('SIGINT');
    expect(await run.ended).toBe(130);
  });
});
