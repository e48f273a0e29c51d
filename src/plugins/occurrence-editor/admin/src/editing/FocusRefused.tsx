import { useEffect, useRef } from 'react';
import { useDocumentForm } from '../content-manager/document-form-context';
import { focusWhenThere } from '../content-manager/focus-when-there';

/**
 * Moves the focus to the first field that a save was refused for, as soon as its tab shows it. Strapi's form looks for
 * it at once, when another tab may still be open, or the field still loads what it is linked to.
 */
export const FocusRefused = () => {
  const { refused } = useDocumentForm();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    return form && refused.length > 0 ? focusWhenThere(form, '[aria-invalid="true"]') : undefined;
  }, [refused]);
  return <span ref={place} hidden />;
};
