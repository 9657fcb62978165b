import type { LaunchOptions } from 'playwright-core';

/** Headless Chromium as Debian packages it, with nothing of it that asks the network; CHROMIUM names another. */
export const chromiumOptions: LaunchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};
