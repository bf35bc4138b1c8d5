import type { Plugin } from 'vite';

/** What the page may load: its own files, and pictures and workers that it makes itself. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Write the content security policy into the built page. Left out in development, where styles are injected. */
export function securityPlugin(): Plugin {
  return {
    name: 'fields-and-furnaces:security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
