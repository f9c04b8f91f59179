/** Links: to a page of the game, and out of it. */
import type { ComponentChildren } from 'preact';
import { hrefOf, type PageId, route } from '../router.js';

interface LinkProps {
  to: PageId;
  children: ComponentChildren;
  class?: string;
  /** Marks the page that is open. */
  current?: boolean;
}

/** A link to a page of the game. */
export function Link(props: LinkProps) {
  const here = props.current && route.value.page === props.to;
  return (
    <a href={hrefOf(props.to)} class={props.class} aria-current={here ? 'page' : undefined}>
      {props.children}
    </a>
  );
}

/** A link that leaves the game. It tells the other site nothing about this one. */
export function OutLink(props: { href: string; children: ComponentChildren }) {
  return (
    <a href={props.href} rel="noopener noreferrer external">
      {props.children}
    </a>
  );
}
