/** Tabs with one stop in the tab order: arrow keys, Home and End choose among them. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { nextByKey } from './roving.js';

export interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  /** A small mark behind the label, e.g. a count. */
  mark?: string | undefined;
}

interface TabListProps<Id extends string> {
  /** Prefix of the element ids that tie tabs and panels together. */
  name: string;
  label: string;
  tabs: readonly Tab<Id>[];
  /** Null: none is open; the first is then the stop in the tab order. */
  chosen: Id | null;
  onChoose: (id: Id) => void;
}

export function TabList<Id extends string>({ name, label, tabs, chosen, onChoose }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const from = Math.max(
      0,
      tabs.findIndex((tab) => tab.id === chosen),
    );
    const next = nextByKey(event.key, from, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${name}-tab-${tab.id}`)?.focus();
  };
  return (
    <div ref={list} class="tab-list" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          id={`${name}-tab-${tab.id}`}
          data-label={tab.label}
          aria-selected={tab.id === chosen}
          aria-controls={tab.id === chosen ? `${name}-panel-${tab.id}` : undefined}
          tabIndex={tab.id === (chosen ?? tabs[0]?.id) ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={move}
        >
          {tab.label}
          {tab.mark ? <span class="quiet"> {tab.mark}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. Render one for the chosen tab only, or several with `hidden`. */
export function TabPanel(props: {
  name: string;
  id: string;
  children: ComponentChildren;
  class?: string;
  hidden?: boolean;
}) {
  return (
    <div
      id={`${props.name}-panel-${props.id}`}
      class={props.class}
      role="tabpanel"
      aria-labelledby={`${props.name}-tab-${props.id}`}
      hidden={props.hidden ?? false}
    >
      {props.children}
    </div>
  );
}
