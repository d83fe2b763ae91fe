import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, shared, temporaryFolder, worldOfFile } from '../setup/index.ts';
import { chromiumPath } from './chromium.ts';
import { launchChromium, openPage } from './opened-page.ts';
import { openPane, openStory } from './opened-pane.ts';

const world = await worldOfFile();

describe.skipIf(!chromiumPath)('save as test', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('writes a file that vitest runs in a project of somebody else, again and again', async () => {
    await using opened = await openPage(browser, `/w/${world.id}/`);
    const { page } = opened;
    await openStory(page, 'Мария записывается к врачу', 'BookForOneself');
    const share = await openPane(page, 'Передать');
    const downloading = page.waitForEvent('download');
    await share.getByRole('button', { name: 'Сохранить как тест' }).click();
    const download = await downloading;

    using folder = temporaryFolder();
    mkdirSync(path.join(folder.path, 'node_modules'));
    symlinkSync(projectRoot, path.join(folder.path, 'node_modules/zdravgraph'));
    symlinkSync(path.join(projectRoot, 'node_modules/vitest'), path.join(folder.path, 'node_modules/vitest'));
    writeFileSync(path.join(folder.path, 'package.json'), '{ "type": "module" }');
    await download.saveAs(path.join(folder.path, 'saved.test.ts'));
    const vitest = [path.join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder.path];
    const env = { ...process.env, SANDBOX_URL: shared().gatewayUrl };
    for (const _time of [1, 2]) {
      const { stdout } = await promisify(execFile)(process.execPath, vitest, { cwd: folder.path, env });
      expect(stdout).toMatch(/Tests.*1 passed/);
    }
  });
});
