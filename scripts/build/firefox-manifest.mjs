// From manifest.json, which is Chromium's, to the one that Firefox takes.

/** The Firefox manifest: an event page instead of a worker, a sidebar instead of a side panel, and what AMO asks for. */
export function toFirefoxManifest(chrome) {
  const { minimum_chrome_version, side_panel, background, permissions, content_scripts, ...rest } = chrome;
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker] },
    // A sheet of the user's holds in shadow roots as well, where Firefox does not let looks of marks be inherited.
    content_scripts: content_scripts.map((script) => ({ ...script, css_origin: 'user' })),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: chrome.name,
      default_icon: chrome.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'backgrounder@backgrounder.example',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    },
  };
}
