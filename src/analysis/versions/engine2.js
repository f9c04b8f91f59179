/** The engine that the frozen AIs of rules version 2 ask; written by tools/freeze.ts. */
export * from '../../engine/index.ts';
