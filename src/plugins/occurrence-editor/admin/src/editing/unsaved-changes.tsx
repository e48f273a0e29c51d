import { registerUnsavedChangesCheck } from '@admin-internal/utils/unsavedChangesRegistry';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useRef } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../translations/use-text';
import { DialogContent } from './DialogContent';

interface Unsaved {
  /** What is not saved, for people. */
  readonly label: string;
  /** The addresses on which the form stays, and with it what was typed. */
  readonly staysOn: (pathname: string) => boolean;
}

interface UnsavedRegister {
  report(id: string, unsaved: Unsaved | null): void;
  /** A form was saved: who was asked whether to leave it goes on, if nothing else is lost. */
  saved(id: string): void;
}

const UnsavedContext = createContext<UnsavedRegister | null>(null);

/** What no change of the address announces: the browser asks before the page goes, the panel before it logs one out. */
const useWarnBeforeEnd = (entries: ReadonlyMap<string, Unsaved>) => {
  const id = useId();
  useEffect(() => registerUnsavedChangesCheck(id, () => entries.size > 0), [id, entries]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (entries.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [entries]);
};

/**
 * Guards what was typed on every way out of the page. Strapi's `Blocker` knows one form and stops at any change of the
 * address; here several forms stand side by side, and a tab is a part of the address.
 */
export const UnsavedChanges = ({ children }: { readonly children: ReactNode }) => {
  const text = useText();
  const { current: entries } = useRef(new Map<string, Unsaved>());
  const lost = useCallback(
    (pathname: string) => [...entries.values()].filter(({ staysOn }) => !staysOn(pathname)),
    [entries],
  );
  useWarnBeforeEnd(entries);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && lost(nextLocation.pathname).length > 0,
  );
  const asking = useRef(blocker);
  asking.current = blocker;
  const register = useMemo<UnsavedRegister>(
    () => ({
      saved: (id) => {
        entries.delete(id);
        const { state, location, proceed } = asking.current;
        if (state === 'blocked' && lost(location.pathname).length === 0) proceed();
      },
      report: (id, unsaved) => {
        if (unsaved) entries.set(id, unsaved);
        else entries.delete(id);
      },
    }),
    [entries, lost],
  );
  const labels = blocker.state === 'blocked' ? lost(blocker.location.pathname).map(({ label }) => label) : [];
  return (
    <UnsavedContext.Provider value={register}>
      {children}
      <Dialog.Root open={blocker.state === 'blocked'} onOpenChange={(open: boolean) => open || blocker.reset?.()}>
        <DialogContent>
          <Dialog.Header>{text('unsaved.title')}</Dialog.Header>
          <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />}>
            {text('unsaved.body', { what: labels.join(', ') })}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {text('unsaved.stay')}
              </Button>
            </Dialog.Cancel>
            <Button variant="danger" fullWidth onClick={() => blocker.proceed?.()}>
              {text('unsaved.leave')}
            </Button>
          </Dialog.Footer>
        </DialogContent>
      </Dialog.Root>
    </UnsavedContext.Provider>
  );
};

const useRegister = (): UnsavedRegister => {
  const register = useContext(UnsavedContext);
  if (register === null) throw new Error('A form stands outside of UnsavedChanges');
  return register;
};

/**
 * Reports the form around it as long as it is modified.
 *
 * @returns what takes the report back at once: after a save, before the page moves on
 */
export const useTrackUnsaved = (label: string, staysOn: (pathname: string) => boolean) => {
  const id = useId();
  const register = useRegister();
  const isModified = useForm('TrackUnsaved', ({ modified }) => modified);
  useEffect(() => {
    register.report(id, isModified ? { label, staysOn } : null);
    return () => register.report(id, null);
  }, [register, id, isModified, label, staysOn]);
  return useCallback(() => register.saved(id), [register, id]);
};
