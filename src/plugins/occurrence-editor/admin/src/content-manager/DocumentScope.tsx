import { DocumentRBAC } from '@cm-internal/features/DocumentRBAC';
import { createContext, type ReactNode, useContext } from 'react';
import { type NavigationType, Route, Routes, useNavigationType } from 'react-router-dom';

const COLLECTION_TYPES = 'collection-types';
const NEW = 'create';

const ScopeBase = createContext('');

const Arrival = createContext<`${NavigationType}`>('POP');

interface ScopeRootProps {
  /** The page's own address, below which its scopes are. */
  readonly value: string;
  readonly children: ReactNode;
}

export const ScopeRoot = ({ value, children }: ScopeRootProps) => (
  <ScopeBase.Provider value={value}>
    <Arrival.Provider value={useNavigationType()}>{children}</Arrival.Provider>
  </ScopeBase.Provider>
);

/** How the page's address was come to; inside a scope the router does not know. */
export const useArrival = () => useContext(Arrival);

interface DocumentScopeProps {
  readonly uid: string;
  /** Absent for a document that is not created yet. */
  readonly documentId?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Makes one document the current one for the Content Manager's inputs inside it. They read it, and the caller's
 * permissions on it, from the parameters of a route of the Content Manager: this matches one without going there.
 */
export const DocumentScope = ({ uid, documentId, children }: DocumentScopeProps) => {
  const base = `${useContext(ScopeBase)}/${COLLECTION_TYPES}/${uid}/${documentId ?? NEW}`;
  const scoped = (
    <ScopeBase.Provider value={base}>
      <DocumentRBAC permissions={null} model={uid}>
        {children}
      </DocumentRBAC>
    </ScopeBase.Provider>
  );
  return (
    <Routes key={base} location={{ pathname: base }}>
      <Route path=":collectionType/:slug/:id/*" element={scoped} />
    </Routes>
  );
};
