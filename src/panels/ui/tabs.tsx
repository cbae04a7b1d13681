import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

/** One tab and what stands behind it. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/**
 * Tabs as in the ARIA practices: arrow keys, Home and End move and open, Tab leads into what is open. What was typed
 * behind a tab is still there when it is opened again.
 */
export function Tabs({ label, tabs }: TabsProps): JSX.Element {
  const base = useId();
  const [open, setOpen] = useState(0);

  const go = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const target = targetOf(event.key, open, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    setOpen(target);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={go}>
        {tabs.map(({ id, label: name }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            data-label={name}
            aria-selected={index === open}
            aria-controls={`${base}-${id}-panel`}
            tabIndex={index === open ? 0 : -1}
            onClick={() => {
              setOpen(index);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, index) => (
        <div
          key={id}
          class="tab-panel"
          role="tabpanel"
          id={`${base}-${id}-panel`}
          aria-labelledby={`${base}-${id}`}
          hidden={index !== open}
        >
          {content}
        </div>
      ))}
    </>
  );
}

function targetOf(key: string, open: number, count: number): number | undefined {
  const isRightToLeft = document.documentElement.dir === 'rtl';
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
    case 'ArrowLeft':
      return (open + ((key === 'ArrowRight') === isRightToLeft ? count - 1 : 1)) % count;
    default:
      return undefined;
  }
}
