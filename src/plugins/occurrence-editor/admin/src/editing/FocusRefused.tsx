import { useEffect, useRef } from 'react';
import { useDocumentForm } from '../content-manager/document-form-context';

const PRESSES = ['keydown', 'pointerdown'] as const;

/**
 * Moves the focus to the first field that a save was refused for, as soon as its tab shows it. Strapi's form looks for
 * it at once, when another tab may still be open, or the field still loads what it is linked to. Whoever goes on with
 * something else meanwhile keeps the focus there.
 */
export const FocusRefused = () => {
  const { refused } = useDocumentForm();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form || refused.length === 0) return;
    const observer = new MutationObserver(() => focus());
    const stop = () => {
      observer.disconnect();
      for (const press of PRESSES) document.removeEventListener(press, stop, true);
    };
    const focus = () => {
      const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (!field) return;
      stop();
      field.focus();
    };
    observer.observe(form, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
    for (const press of PRESSES) document.addEventListener(press, stop, true);
    focus();
    return stop;
  }, [refused]);
  return <span ref={place} hidden />;
};
