import { useEffect, useRef } from 'react';
import { useDocumentForm } from '../content-manager/document-form-context';

/**
 * Moves the focus to the first field that a save was refused for, as soon as its tab shows it. Strapi's form looks for
 * it at once, when another tab may still be open, or the field still loads what it is linked to.
 */
export const FocusRefused = () => {
  const { refused } = useDocumentForm();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form || refused.length === 0) return;
    const observer = new MutationObserver(() => focus());
    const focus = () => {
      const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (!field) return;
      observer.disconnect();
      field.focus();
    };
    observer.observe(form, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
    focus();
    return () => observer.disconnect();
  }, [refused]);
  return <span ref={place} hidden />;
};
