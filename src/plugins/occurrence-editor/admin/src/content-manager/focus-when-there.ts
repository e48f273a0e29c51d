const PRESSES = ['keydown', 'pointerdown'] as const;

/**
 * Moves the focus to what a selector finds in a box, as soon as it is there: a field may still load what it is linked
 * to. Whoever goes on with something else meanwhile keeps the focus there.
 *
 * @returns gives it up
 */
export const focusWhenThere = (box: HTMLElement, selector: string): (() => void) => {
  const observer = new MutationObserver(() => focus());
  const stop = () => {
    observer.disconnect();
    for (const press of PRESSES) document.removeEventListener(press, stop, true);
  };
  const focus = () => {
    const field = box.querySelector<HTMLElement>(selector);
    if (!field) return;
    stop();
    field.focus();
  };
  observer.observe(box, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
  for (const press of PRESSES) document.addEventListener(press, stop, true);
  focus();
  return stop;
};
