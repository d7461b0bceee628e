/** `npm run icons`: draws assets/icons/*.png in all sizes from scripts/icons/*.svg, with an installed Chromium. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 64, 96, 128];

/** Draws every icon in every size. At 128 px the drawing keeps the 16 px margin that the Chrome store asks for. */
export async function main(): Promise<void> {
  mkdirSync('assets/icons', { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const [svgName, suffix] of [
      ['icon', ''],
      ['icon-paused', '-paused'],
    ] as const) {
      const svg = readFileSync(`scripts/icons/${svgName}.svg`, 'utf8');
      for (const size of SIZES) {
        const margin = size === 128 ? 16 : 0;
        await page.setViewport({ width: size, height: size });
        await page.setContent(
          `<style>*{margin:0}svg{display:block;margin:${margin}px;width:${size - 2 * margin}px}</style>${svg}`,
        );
        writeFileSync(`assets/icons/${size}${suffix}.png`, await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}
