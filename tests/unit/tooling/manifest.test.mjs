// What the extension may do, said twice: in the manifest, and here with the reason for it. Neither grows by itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toFirefoxManifest } from '../../../scripts/build/firefox-manifest.mjs';
import { ROOT } from '../../../scripts/setup.mjs';

const chrome = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
const firefox = toFirefoxManifest(chrome);
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const WEB = ['http://*/*', 'https://*/*'];

/** Every permission with its reason; in one browser only where it says so. */
const ALLOWED = {
  storage: 'settings, lists and own entries are kept on this device',
  contextMenus: '“Look up in Backgrounder” on a selection',
  scripting:
    'open tabs are read after an update without a reload; the card’s looks come into a frame when first needed',
  sidePanel: 'the side panel; Chromium only, Firefox has its sidebar without a permission',
};

/** What host access and content scripts are for. */
const REASON_FOR_WEB = 'news is on every site; the text is read to find names, inside the browser';

/** Every other key that may stand there: none opens a door to pages, other extensions or the network. */
const KEYS = {
  both: [
    'manifest_version',
    'name',
    'description',
    'version',
    'default_locale',
    'icons',
    'action',
    'background',
    'content_scripts',
    'options_ui',
    'omnibox',
    'commands',
    'permissions',
    'host_permissions',
    'content_security_policy',
  ],
  Chromium: ['minimum_chrome_version', 'side_panel'],
  Firefox: ['sidebar_action', 'browser_specific_settings'],
};

describe.each([
  ['Chromium', chrome, Object.keys(ALLOWED)],
  ['Firefox', firefox, Object.keys(ALLOWED).filter((permission) => permission !== 'sidePanel')],
])('the manifest for %s', (browser, manifest, allowed) => {
  it('asks for the permissions on the list and no other', () => {
    expect(new Set(manifest.permissions)).toEqual(new Set(allowed));
  });

  it('reaches web pages, which its content script runs on, and nothing else', () => {
    expect(manifest.host_permissions).toEqual(WEB);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([WEB]);
    expect(manifest.content_scripts[0].world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('has every surface where the browser has a place for it, and the keyword of the address bar', () => {
    const { action, options_ui: options, side_panel: panel, sidebar_action: sidebar, omnibox } = manifest;
    expect([action.default_popup, options.page, panel?.default_path ?? sidebar?.default_panel]).toEqual([
      'popup/popup.html',
      'options/options.html',
      'sidepanel/sidepanel.html',
    ]);
    expect(omnibox).toEqual({ keyword: 'bg' });
  });

  it('has nothing that opens another door', () => {
    expect(new Set(Object.keys(manifest))).toEqual(new Set([...KEYS.both, ...KEYS[browser]]));
  });

  it('gives its pages the policy that was designed', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy.toSorted()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        // Not 'none': a worker can only be started under a policy, and the popup searches in one.
        'trusted-types backgrounder-search',
      ].toSorted(),
    );
  });
});

it('Firefox is told that no data is collected', () => {
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

it.each(Object.keys(ALLOWED))('the README gives the reason for %s', (permission) => {
  const section = readme.slice(readme.indexOf('## Permissions'));
  expect(section.slice(0, section.indexOf('\n## ', 1))).toContain(`\`${permission}\``);
});

it('the README gives the reason for reading web pages', () => {
  expect(readme).toContain(`| content scripts and host access on http and https pages | ${REASON_FOR_WEB}`);
});

it('no page of the extension loosens the policy, loads anything from elsewhere, or holds a script of its own', () => {
  const pages = readdirSync(join(ROOT, 'src'))
    .map((folder) => join(ROOT, 'src', folder, `${folder}.html`))
    .filter((file) => existsSync(file));
  expect(pages).toHaveLength(4);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    expect(html).not.toMatch(/http-equiv|<script(?![^>]*\ssrc="(?:\.\.\/)?[a-z-]+\.js")|\son\w+=|style=|<style/i);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(?:https?:)?\/\//)]),
    );
  }
});

it('nothing listens to other extensions or to web pages', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
  expect(sources.length).toBeGreaterThan(100);
  for (const source of sources) {
    expect(source).not.toMatch(/onMessageExternal|onConnectExternal|onUserScriptMessage/);
    expect(source).not.toMatch(/window\.(?:addEventListener\(\s*'message'|onmessage)/);
  }
});
