/** Sentences of a refusal come in the language of the panel, which need not be the browser's. */
export const inPanelLanguage = () => ({ headers: { 'Accept-Language': document.documentElement.lang } });
