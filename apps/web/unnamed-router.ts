import type { Plugin } from 'vite';

/**
 * For the browser's build. The router gives its components names that a debugger shows, and a bundler keeps whatever is assigned to.
 * Without these names it leaves out the components that no page uses.
 */
export const unnamedRouter = (): Plugin => ({
  name: 'unnamed-router',
  transform: (code, id) =>
    id.includes('/node_modules/react-router/') ? { code: code.replace(/^\w+\.displayName = "\w+";$/gm, ''), map: null } : null,
});
