// The import table of src as data, and a scan that names every breach of it.
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly code: string;
}

interface Layer {
  /** Folders of src whose index.ts it may import from. */
  readonly folders: readonly string[];
  /** npm packages (and what lies in them). */
  readonly packages?: readonly string[];
  /** Folders beside src that it may take data files from. */
  readonly data?: readonly string[];
  /** May it use Node's own modules? */
  readonly node?: boolean;
  /** Folders of which it may have the types, and the CONSTANT lists behind them, but no functions. */
  readonly vocabularyOf?: readonly string[];
  /** Exported names it must not touch, nor ask of a match's engine. */
  readonly never?: readonly string[];
}

const STEPPING = ['step', 'stepPlain', 'stepInPlace'];
const RUNS_MATCHES = ['engine', 'ai', 'advice', 'record', 'level', 'analysis'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  engine: { folders: [], packages: ['immer', 'seedrandom'] },
  level: { folders: [], packages: ['valibot'], data: ['levels'], vocabularyOf: ['engine'] },
  ai: { folders: ['engine'] },
  advice: { folders: ['engine', 'ai'] },
  // A frozen engine needs what an engine needs.
  record: { folders: ['engine', 'level'], packages: ['fflate', 'valibot', 'immer', 'seedrandom'] },
  // How a page asks a worker, and a worker answers; it knows nothing of what is asked.
  channel: { folders: [] },
  analysis: { folders: ['engine', 'ai', 'advice', 'record', 'level', 'channel'] },
  // CSV, for whoever lets people save a table.
  table: { folders: [] },
  lab: { folders: [...RUNS_MATCHES, 'table'], packages: ['fflate', 'valibot'], node: true },
  class: { folders: [...RUNS_MATCHES, 'table', 'channel'], packages: ['fflate', 'valibot'], node: true },
  // Live rooms: it owns no rule and no parser, and runs in Node only.
  server: {
    folders: ['engine', 'level', 'record', 'analysis', 'class', 'table'],
    packages: ['fastify', '@fastify/static', '@fastify/rate-limit', 'pg', '@electric-sql/pglite', 'valibot'],
    node: true,
  },
  session: { folders: [...RUNS_MATCHES, 'lab', 'class', 'table', 'channel'], packages: ['valibot'] },
  view: {
    folders: ['session', 'analysis', 'class', 'text', 'table'],
    vocabularyOf: ['engine', 'advice'],
    never: STEPPING,
  },
  ui: {
    folders: ['view', 'session', 'text'],
    vocabularyOf: ['engine', 'advice'],
    never: STEPPING,
    packages: ['preact', '@preact/signals', 'uqr', '@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-serif'],
    data: ['assets'],
  },
  theatre: { folders: ['view'], packages: ['phaser'], data: ['assets'] },
  text: { folders: [], packages: ['intl-messageformat'], vocabularyOf: ['engine'] },
  platform: { folders: ['session', 'analysis', 'class', 'channel'], data: ['assets', 'levels'] },
};

/** What the composition root, src/main.ts, may load at once; the theatre, which brings Phaser, comes late. */
const ROOT: Layer = {
  folders: Object.keys(LAYERS).filter((folder) => folder !== 'theatre'),
  packages: ['preact', '@preact/signals', '@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-serif'],
  data: ['assets', 'levels'],
};

/** Every folder may know the engine's types. */
const TYPES_FOR_ALL = ['engine', 'advice'];

const PAGE = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'requestAnimationFrame',
];
const CLOCKS = ['Date', 'performance', 'setTimeout', 'setInterval'];
const OUTSIDE = ['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'process'];

const PAGELESS = [
  'engine',
  'level',
  'ai',
  'advice',
  'record',
  'channel',
  'analysis',
  'table',
  'lab',
  'class',
  'session',
  'view',
  'text',
];
const PURE = ['engine', 'level', 'ai', 'advice', 'record', 'table'];

/** The global names that a folder must not mention. */
export function bannedGlobals(folder: string): readonly string[] {
  if (PURE.includes(folder)) return [...PAGE, ...CLOCKS, ...OUTSIDE];
  return PAGELESS.includes(folder) ? PAGE : [];
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const nodeOf = (value: unknown): Node => (isNode(value) ? value : { type: 'None' });

/** Calls `visit` for a node and everything below it; `role` is the name under which its parent holds it. */
function walk(node: Node, visit: (node: Node, parent: Node | null, role: string) => void): void {
  const go = (at: Node, parent: Node | null, role: string): void => {
    visit(at, parent, role);
    for (const [key, value] of Object.entries(at)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) go(child, at, key);
    }
  };
  go(node, null, '');
}

interface Import {
  readonly specifier: string;
  readonly kind: 'value' | 'type' | 'lazy' | 'url' | 'glob';
  /** The names taken from it; null stands for all of them. */
  readonly names: readonly string[] | null;
}

const nameOf = (value: unknown): string => {
  const node = nodeOf(value);
  return String(node.name ?? node.value ?? '');
};

/** The value imports of an import or export declaration, without those marked `type`; null when it takes all. */
function valueNames(node: Node): readonly string[] | null {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.map(nodeOf) : [];
  if (specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return null;
  return specifiers
    .filter((each) => each.importKind !== 'type' && each.exportKind !== 'type')
    .map((each) => nameOf(each.imported ?? (node.type === 'ImportDeclaration' ? undefined : each.local)));
}

function declaredImport(node: Node): Omit<Import, 'specifier'> {
  if (node.importKind === 'type' || node.exportKind === 'type') return { kind: 'type', names: [] };
  if (node.type === 'ExportAllDeclaration') return { kind: 'value', names: null };
  const names = valueNames(node);
  const specifiers = node.specifiers;
  const onlyTypes = names?.length === 0 && Array.isArray(specifiers) && specifiers.length > 0;
  return { kind: onlyTypes ? 'type' : 'value', names };
}

const isMetaProperty = (value: unknown, property: string): boolean => {
  const node = nodeOf(value);
  const object = nodeOf(node.object);
  return object.type === 'MetaProperty' && nameOf(node.property) === property;
};

/** What one node of the syntax tree imports, by whatever way. */
function importsOf(node: Node): Import[] {
  const { type } = node;
  const take = (literal: unknown, rest: Omit<Import, 'specifier'>): Import[] => {
    const specifier = nodeOf(literal).value;
    return typeof specifier === 'string' ? [{ specifier, ...rest }] : [];
  };
  const args = Array.isArray(node.arguments) ? node.arguments : [];
  if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(type)) {
    return take(node.source, declaredImport(node));
  }
  if (type === 'ImportExpression') return take(node.source, { kind: 'lazy', names: null });
  if (type === 'TSImportType') return take(node.source, { kind: 'type', names: [] });
  if (type === 'TSExternalModuleReference') return take(node.expression, { kind: 'value', names: null });
  if (type === 'CallExpression' && nameOf(node.callee) === 'require') {
    return take(args[0], { kind: 'value', names: null });
  }
  if (type === 'NewExpression' && nameOf(node.callee) === 'URL' && isMetaProperty(args[1], 'url')) {
    return take(args[0], { kind: 'url', names: null });
  }
  if (type === 'CallExpression' && isMetaProperty(node.callee, 'glob')) {
    const patterns = nodeOf(args[0]).type === 'ArrayExpression' ? nodeOf(args[0]).elements : [args[0]];
    return (patterns as unknown[]).flatMap((pattern) => take(pattern, { kind: 'glob', names: null }));
  }
  return [];
}

/** Where a plain identifier is only a label: `a.window`, `{ window: 1 }`, `interface X { window: … }`. */
function isLabel(parent: Node | null, role: string): boolean {
  if (!parent || parent.computed === true) return false;
  if (role === 'property') return parent.type === 'MemberExpression';
  if (role === 'right') return parent.type === 'TSQualifiedName';
  if (role === 'key') return parent.shorthand !== true;
  return role === 'imported' || role === 'exported' || role === 'label';
}

const DECLARING_ROLES = ['id', 'params', 'local', 'param'];

function globalsUsed(program: Node): Set<string> {
  const used = new Set<string>();
  const own = new Set<string>();
  const declare = (pattern: Node): void =>
    walk(pattern, (node, parent, role) => {
      if (node.type === 'Identifier' && !isLabel(parent, role)) own.add(nameOf(node));
    });
  walk(program, (node, parent, role) => {
    if (DECLARING_ROLES.includes(role) && parent?.type !== 'TSTypeAnnotation') declarePattern(node, declare);
    if (node.type === 'Identifier' && !isLabel(parent, role)) used.add(nameOf(node));
    if (node.type === 'MemberExpression' && nameOf(node.object) === 'globalThis')
      used.add(nameOf(node.property));
  });
  return new Set([...used].filter((name) => !own.has(name)));
}

/** Declares the names of a pattern such as `a`, `{ a, b: c }` or `a = 1`, without what its types mention. */
function declarePattern(node: Node, declare: (pattern: Node) => void): void {
  const { type } = node;
  if (type === 'Identifier') declare({ type, name: node.name });
  else if (type === 'AssignmentPattern') declarePattern(nodeOf(node.left), declare);
  else if (type === 'RestElement') declarePattern(nodeOf(node.argument), declare);
  else if (type === 'ObjectPattern') {
    for (const each of node.properties as Node[])
      declarePattern(nodeOf(each.value ?? each.argument), declare);
  } else if (type === 'ArrayPattern') {
    for (const each of node.elements as unknown[]) declarePattern(nodeOf(each), declare);
  }
}

function usesMathRandom(program: Node): boolean {
  let found = false;
  walk(program, (node) => {
    if (node.type !== 'MemberExpression' || nameOf(node.object) !== 'Math') return;
    if (nameOf(node.property) === 'random') found = true;
  });
  return found;
}

/** The functions that are asked of some engine, as in `match.engine.step(…)`. */
function askedOfEngine(program: Node): string[] {
  const asked: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'MemberExpression') return;
    const object = nodeOf(node.object);
    if (nameOf(object) === 'engine' || nameOf(object.property) === 'engine')
      asked.push(nameOf(node.property));
  });
  return asked;
}

const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

const isConstant = (name: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(name);

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** A frozen AI asks the frozen engine of its version, by a module that names it; no door gives that engine statically. */
const FROZEN_AI = /^src\/analysis\/versions\/(ai|engine)\d+\.js$/;
const FROZEN_ENGINE = /^src\/record\/versions\/rules\d+\.js$/;

/** The reason why this import is not allowed, or null. */
function refusal(path: string, layer: Layer, found: Import): string | null {
  const { specifier, kind, names } = found;
  const folder = folderOf(path);
  if (specifier.startsWith('node:')) return layer.node ? null : 'it must not need Node';
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return layer.packages?.includes(name) ? null : `the package ${name} is not for it`;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
  const beside = /^(assets|levels)\//.exec(target)?.[1];
  if (beside) return layer.data?.includes(beside) ? null : `it may not take files from ${beside}/`;
  if (!target.startsWith('src/')) return 'it lies outside src';
  const [, to = '', ...inside] = target.split('/');
  if (to === folder && folder !== '') return null;
  if (FROZEN_AI.test(path) && FROZEN_ENGINE.test(target)) return null;
  if (!(to in LAYERS)) return folder === '' && inside.length === 0 ? null : `${to} is no folder of the table`;
  if (kind === 'url') return urlRefusal(layer, to, inside);
  if (inside.length > 0 && !/^index(\.[jt]s)?$/.test(inside.join('/')))
    return `enter ${to} through its index.ts`;
  if (kind === 'type' && (TYPES_FOR_ALL.includes(to) || folder === '')) return null;
  const banned = names?.find((name) => layer.never?.includes(name));
  if (banned) return `it must not use ${banned}`;
  if (layer.folders.includes(to)) return null;
  if (folder === '' && (kind === 'lazy' || kind === 'glob')) return null;
  if (layer.vocabularyOf?.includes(to)) {
    if (kind === 'type' || names?.every(isConstant)) return null;
    return `it may have the types and constant lists of ${to} only`;
  }
  return `${folder || 'main.ts'} may not import ${to}${TYPES_FOR_ALL.includes(to) ? ' (its types it may)' : ''}`;
}

/** A worker is started by the address of its file: `new Worker(new URL('../session/worker.ts', import.meta.url))`. */
function urlRefusal(layer: Layer, to: string, inside: readonly string[]): string | null {
  if (!layer.folders.includes(to)) return `it may not start workers of ${to}`;
  return /^[A-Za-z]*[wW]orker\.[jt]s$/.test(inside.join('/'))
    ? null
    : `only a worker of ${to} may be named by address`;
}

const LAYERLESS = /^src\/(main\.tsx?|[^/]+\.(d\.ts|css))$/;

/** Every breach of the table in these files, each naming its file. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, code }) => {
    const folder = folderOf(path);
    const layer = folder === '' ? ROOT : LAYERS[folder];
    if (!layer) return [`${path}: ${folder} is no folder of the table`];
    if (folder === '' && !LAYERLESS.test(path)) return [`${path}: only main.ts lies directly in src`];
    if (!/\.[cm]?[jt]sx?$/.test(path) || path.endsWith('.d.ts')) return [];
    const { program, errors } = parseSync(path, code);
    if (errors.length > 0) return [`${path}: cannot be read: ${errors[0]?.message}`];
    const tree = program as unknown as Node;
    const problems: string[] = [];
    walk(tree, (node) => {
      for (const found of importsOf(node)) {
        const reason = refusal(path, layer, found);
        if (reason) problems.push(`${path}: imports "${found.specifier}": ${reason}`);
      }
    });
    const used = globalsUsed(tree);
    for (const name of bannedGlobals(folder)) {
      if (used.has(name)) problems.push(`${path}: uses ${name}, which ${folder} must not know`);
    }
    for (const name of askedOfEngine(tree)) {
      if (layer.never?.includes(name)) problems.push(`${path}: asks the engine for ${name}`);
    }
    if (PURE.includes(folder) && usesMathRandom(tree)) problems.push(`${path}: uses Math.random`);
    return problems;
  });
}

/** The file of `paths` that an import in the file `path` means, or null. */
function targetOf(path: string, { specifier, kind }: Import, paths: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.') || kind === 'url' || kind === 'glob') return null;
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  const stem = target.replace(/\.js$/, '');
  return [target, `${stem}.ts`, `${stem}.tsx`].find((candidate) => paths.has(candidate)) ?? null;
}

/** Every circle of imports among these files, types counted too, as the files on the way round; each file is left once. */
export function circles(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path));
  const paths = new Set(code.map(({ path }) => path));
  const targets = new Map(
    code.map(({ path, code }) => {
      const found = new Set<string>();
      walk(parseSync(path, code).program as unknown as Node, (node) => {
        for (const each of importsOf(node)) found.add(targetOf(path, each, paths) ?? path);
      });
      found.delete(path);
      return [path, found] as const;
    }),
  );
  const closed: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path);
    if (met >= 0) closed.push([...way.slice(met), path].join(' → '));
    if (met >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of code) follow(path, []);
  return closed;
}
