// Vite plugin: the build fails if a heavy package would be loaded with the first page instead of by import() later.
import type { Plugin } from 'vite';

export function lazyOnly(packageName: string): Plugin {
  const inside = `/node_modules/${packageName}/`;
  return {
    name: 'spiral:lazy-only',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const first = new Set<string>();
      const visit = (fileName: string): void => {
        if (first.has(fileName)) return;
        first.add(fileName);
        for (const next of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) visit(next);
      };
      for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
      for (const chunk of chunks) {
        if (
          first.has(chunk.fileName) &&
          chunk.moduleIds.some((id) => id.replaceAll('\\', '/').includes(inside))
        ) {
          this.error(
            `${packageName} is loaded with the first page (${chunk.fileName}): load it with import() only`,
          );
        }
      }
    },
  };
}
