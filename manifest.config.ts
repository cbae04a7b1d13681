import base from './manifest.json' with { type: 'json' };

/** Browsers with a build of their own. Edge takes Chrome's. */
export type Target = 'chrome' | 'firefox';

/** `manifest.json` is written for Chromium; what Firefox needs otherwise is said here and only here. */
export function manifestFor(target: Target): Record<string, unknown> {
  if (target === 'chrome') return structuredClone(base);

  // Firefox takes policies without a schema.
  const { minimum_chrome_version: _chrome, storage: _schema, ...shared } = structuredClone(base);
  return {
    ...shared,
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'benefit-lens@benefit-lens.example',
        // 142 is the first that knows the data-collection declaration on desktop and Android alike.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
